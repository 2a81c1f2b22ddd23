import { onRevision, tellOfficers, type Decided } from '@/lib/features/reporting/commands/decision';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import { stateAfter } from '@/lib/features/reporting/model/state';
import { mayReturn } from '@/lib/features/reporting/policy';
import type { ReturnInput } from '@/lib/features/reporting/schema/decide';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Tx } from '@/lib/platform/db';
import { refuse, type FieldIssue, type Outcome } from '@/lib/platform/outcome';

type Noted = Readonly<{ taskId: string; reason: string }>;

/** The remarks by task id, or what is wrong with them: a return has a reason, and only for tasks of the report. */
function notedBy(report: HeldReport, { remarks }: ReturnInput): readonly Noted[] | FieldIssue {
  const tasks = report.period.set.tasks;
  const unknown = remarks.find(({ task }) => !tasks.some(({ number }) => number === task));
  if (unknown !== undefined) return { field: `reason-${unknown.task}`, key: 'reporting.remarkUnknownTask' };
  const silent = remarks.find(({ reason }) => reason.trim() === '');
  if (silent !== undefined) return { field: `reason-${silent.task}`, key: 'reporting.reasonMissing' };
  const noted = tasks.flatMap(({ id, number }) => {
    const reason = remarks.find(({ task }) => task === number)?.reason.trim();
    return reason === undefined ? [] : [{ taskId: id, reason }];
  });
  return noted.length === 0 ? { field: '', key: 'reporting.remarkMissing' } : noted;
}

type Return = Readonly<{ revisionId: string; reviewerId: string; noted: readonly Noted[] }>;

async function giveBack(
  tx: Tx,
  report: HeldReport,
  { revisionId, reviewerId, noted }: Return,
): Promise<void> {
  const { id } = await tx.decision.create({
    data: { revisionId, reviewerId, outcome: 'returned', decidedAt: report.now },
    select: { id: true },
  });
  await tx.remark.createMany({
    data: noted.map((remark) => ({ decisionId: id, taskId: remark.taskId, reason: remark.reason })),
  });
  const state = stateAfter(report.state, 'return') ?? report.state;
  await tx.report.update({ where: { id: report.id }, data: { state, version: { increment: 1 } } });
  await tellOfficers(tx, report, 'report-returned');
}

/** Gives a report back with a reason for each item that is wrong (invariant 6); the public sees nothing of it. */
export function returnReport(viewer: Viewer, input: ReturnInput): Promise<Outcome<Decided>> {
  const { revisionId } = input;
  return onRevision(viewer, input, {
    action: 'report.return',
    may: mayReturn,
    perform: async (tx, report, reviewerId) => {
      const noted = notedBy(report, input);
      if ('key' in noted) return refuse('invalid', [noted]);
      await giveBack(tx, report, { revisionId, reviewerId, noted });
      return [];
    },
  });
}
