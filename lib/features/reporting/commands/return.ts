import {
  endReservation,
  onRevision,
  tellOfficers,
  type Decided,
} from '@/lib/features/reporting/commands/decision';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import type { ComparedField } from '@/lib/features/reporting/model/difference';
import { stateAfter } from '@/lib/features/reporting/model/state';
import { mayReturn } from '@/lib/features/reporting/policy';
import type { ReturnInput } from '@/lib/features/reporting/schema/decide';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Tx } from '@/lib/platform/db';
import { refuse, type FieldIssue, type Outcome } from '@/lib/platform/outcome';

type Noted = Readonly<{ taskId: string; reason: string; fields: readonly ComparedField[] }>;

function issueOf(remark: ReturnInput['remarks'][number], tasks: HeldReport['tasks']): FieldIssue | null {
  const field = `reason-${remark.task}`;
  if (!tasks.some(({ number }) => number === remark.task))
    return { field, key: 'reporting.remarkUnknownTask' };
  return remark.reason.trim() === ''
    ? { field, key: 'reporting.reasonMissing', values: { number: remark.task } }
    : null;
}

/** What is wrong with the remarks: a return has a reason for each item, and only for tasks of the report. */
function issuesOf(report: HeldReport, { remarks }: ReturnInput): readonly FieldIssue[] {
  if (remarks.length === 0) return [{ field: '', key: 'reporting.remarkMissing' }];
  return remarks.flatMap((remark) => issueOf(remark, report.tasks) ?? []);
}

function notedBy(report: HeldReport, { remarks }: ReturnInput): readonly Noted[] {
  return report.tasks.flatMap(({ id, number }) => {
    const remark = remarks.find(({ task }) => task === number);
    return remark === undefined
      ? []
      : [{ taskId: id, reason: remark.reason.trim(), fields: remark.fields ?? [] }];
  });
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
    data: noted.map(({ taskId, reason, fields }) => ({
      decisionId: id,
      taskId,
      reason,
      fields: [...fields],
    })),
  });
  const state = stateAfter(report.state, 'return') ?? report.state;
  await tx.report.update({ where: { id: report.id }, data: { state, version: { increment: 1 } } });
  await endReservation(tx, report.id);
  const tasks = report.tasks.filter((task) => noted.some(({ taskId }) => taskId === task.id));
  await tellOfficers(tx, report, { kind: 'report-returned', items: tasks.map(({ number }) => number) });
}

/** Gives a report back with a reason for each item that is wrong (invariant 6); the public sees nothing of it. */
export function returnReport(viewer: Viewer, input: ReturnInput): Promise<Outcome<Decided>> {
  const { revisionId } = input;
  return onRevision(viewer, input, {
    action: 'report.return',
    may: mayReturn,
    perform: async (tx, report, reviewerId) => {
      const issues = issuesOf(report, input);
      if (issues.length > 0) return refuse('invalid', issues);
      await giveBack(tx, report, { revisionId, reviewerId, noted: notedBy(report, input) });
      return [];
    },
  });
}
