import { recordAudit } from '@/lib/features/audit/commands';
import { stateAfter } from '@/lib/features/reporting/model/state';
import { mayReturn } from '@/lib/features/reporting/policy';
import {
  holdForDecision,
  reasonOf,
  seenVerdict,
  tellOfficers,
  type Decided,
} from '@/lib/features/reporting/commands/decision';
import { decisionFacts, type HeldReport } from '@/lib/features/reporting/commands/load';
import { denied } from '@/lib/features/reporting/commands/refusal';
import type { ReturnInput } from '@/lib/features/reporting/schema/decide';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { ok, refuse, type FieldIssue, type Outcome } from '@/lib/platform/outcome';

const action = 'report.return';

type Noted = Readonly<{ taskId: string; reason: string }>;

/** The remarks by task id, or what is wrong with them: a return has a reason, and only for tasks of the report. */
function notedBy(report: HeldReport, { remarks }: ReturnInput): readonly Noted[] | FieldIssue {
  const tasks = report.period.set.tasks;
  const unknown = remarks.find(({ task }) => !tasks.some(({ number }) => number === task));
  if (unknown !== undefined) return { field: `reason-${unknown.task}`, key: 'reporting.remarkUnknownTask' };
  const noted = tasks.flatMap(({ id, number }) => {
    const reason = remarks.find(({ task }) => task === number)?.reason.trim() ?? '';
    return reason === '' ? [] : [{ taskId: id, reason }];
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
export async function returnReport(viewer: Viewer, input: ReturnInput): Promise<Outcome<Decided>> {
  const { reportId, revisionId } = input;
  return inTransaction(async (tx): Promise<Outcome<Decided>> => {
    const { report, seen } = await holdForDecision(tx, input);
    const right = mayReturn(viewer, report === null ? null : decisionFacts(report));
    const verdict = seenVerdict(right, report, seen);
    const { userId: reviewerId } = viewer;
    if (verdict !== 'allowed' || report === null || reviewerId === null)
      return denied(tx, viewer, {
        action,
        reportId,
        provinceId: report?.provinceId,
        reason: reasonOf(verdict),
      });
    const noted = notedBy(report, input);
    if ('key' in noted) return refuse('invalid', [noted]);
    await giveBack(tx, report, { revisionId, reviewerId, noted });
    const detail = { revisionId, remarks: noted.length };
    await recordAudit(tx, viewer, {
      action,
      objectType: 'report',
      objectId: reportId,
      provinceId: report.provinceId,
      detail,
    });
    return ok({ reportId, slug: report.province.slug, periodCode: report.period.code });
  });
}
