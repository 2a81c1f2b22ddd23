import { recordAudit } from '@/lib/features/audit/commands';
import { enqueueNotice } from '@/lib/features/notices/commands';
import { dueInstant } from '@/lib/features/reporting/model/period';
import { provinceMark, receiptNumber } from '@/lib/features/reporting/model/receipt';
import { stateAfter } from '@/lib/features/reporting/model/state';
import { maySubmit } from '@/lib/features/reporting/policy';
import { listHolders } from '@/lib/features/reporting/queries/contact';
import { toProvinceBrief } from '@/lib/features/reporting/queries/province';
import { holdReport, type HeldReport } from '@/lib/features/reporting/commands/load';
import { denied } from '@/lib/features/reporting/commands/refusal';
import { createRevision } from '@/lib/features/reporting/commands/revision';
import { submitIssues } from '@/lib/features/reporting/commands/ready';
import type { SubmitInput } from '@/lib/features/reporting/schema/submit';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

export type Sent = Readonly<{ receipt: string; periodCode: string; slug: string; isLate: boolean }>;

const action = 'report.submit';

/** The revision that this key already made, so that a retry is answered like the first time. */
async function sentBefore(tx: Tx, report: HeldReport, { idempotencyKey }: SubmitInput): Promise<Sent | null> {
  const made = await tx.revision.findUnique({
    where: { idempotencyKey },
    select: { reportId: true, receipt: true, submittedAt: true },
  });
  return made?.reportId === report.id ? sent(report, made.receipt, made.submittedAt) : null;
}

function sent(report: HeldReport, receipt: string, at: Date): Sent {
  const isLate = at >= dueInstant({ ...report.period, extendedTo: report.extendedTo });
  return { receipt, periodCode: report.period.code, slug: report.province.slug, isLate };
}

async function tellReviewers(tx: Tx, report: HeldReport, receipt: string): Promise<void> {
  const reviewers = await listHolders(tx, { role: 'reviewer', provinceId: null }, report.now);
  const detail = { reportId: report.id, period: report.period.code, province: report.province.slug, receipt };
  for (const { id } of reviewers) await enqueueNotice(tx, { toId: id, kind: 'report-submitted', detail });
}

async function send(
  tx: Tx,
  report: HeldReport,
  by: { userId: string; idempotencyKey: string },
): Promise<Sent> {
  const n = (report.revisions[0]?.n ?? 0) + 1;
  const { slug, code } = toProvinceBrief(report.province, report.period.endsOn);
  const receipt = receiptNumber(provinceMark(slug, code), report.period.code, n);
  await createRevision(tx, report, { ...by, n, receipt });
  const state = stateAfter(report.state, 'submit') ?? report.state;
  await tx.report.update({ where: { id: report.id }, data: { state, version: { increment: 1 } } });
  await tellReviewers(tx, report, receipt);
  return sent(report, receipt, report.now);
}

/**
 * Sends the report as it stands: an immutable revision with receipt and hash. The same key gives the same revision
 * under any number of retries. Refuses while an item is unanswered or incomplete, and from the lock on.
 */
export async function submitReport(viewer: Viewer, input: SubmitInput): Promise<Outcome<Sent>> {
  const { reportId, idempotencyKey } = input;
  return inTransaction(async (tx): Promise<Outcome<Sent>> => {
    const report = await holdReport(tx, reportId);
    const verdict = maySubmit(viewer, report?.facts ?? null);
    const { userId } = viewer;
    const isVisible = verdict !== 'not-found' && verdict !== 'forbidden' && verdict !== 'signed-out';
    const already = report !== null && isVisible ? await sentBefore(tx, report, input) : null;
    if (already !== null) return ok(already);
    const provinceId = report?.provinceId;
    if (verdict !== 'allowed') return denied(tx, viewer, { action, reportId, provinceId, reason: verdict });
    if (report === null || userId === null) return refuse('not-found');
    const issues = submitIssues(report);
    if (issues.length > 0) return refuse('invalid', issues);
    const value = await send(tx, report, { userId, idempotencyKey });
    const detail = { receipt: value.receipt, isLate: value.isLate };
    await recordAudit(tx, viewer, {
      action,
      objectType: 'report',
      objectId: reportId,
      provinceId: report.provinceId,
      detail,
    });
    return ok(value);
  });
}
