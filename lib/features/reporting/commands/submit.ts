import { enqueueNotice } from '@/lib/features/notices/commands';
import { dueInstant } from '@/lib/features/reporting/model/period';
import { provinceMark, receiptNumber } from '@/lib/features/reporting/model/receipt';
import { stateAfter } from '@/lib/features/reporting/model/state';
import { maySubmit } from '@/lib/features/reporting/policy';
import { listHolders } from '@/lib/features/reporting/queries/contact';
import { toProvinceBrief } from '@/lib/features/reporting/queries/province';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import { onReport } from '@/lib/features/reporting/commands/hold';
import { createRevision } from '@/lib/features/reporting/commands/revision';
import { submitIssues } from '@/lib/features/reporting/commands/ready';
import type { SubmitInput } from '@/lib/features/reporting/schema/submit';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

export type Sent = Readonly<{ receipt: string; periodCode: string; slug: string; isLate: boolean }>;

/** The revision that this key already made, so that a retry is answered like the first time. */
async function sentBefore(tx: Tx, report: HeldReport, idempotencyKey: string): Promise<Outcome<Sent> | null> {
  const made = await tx.revision.findUnique({
    where: { idempotencyKey },
    select: { reportId: true, receipt: true, submittedAt: true },
  });
  if (made === null) return null;
  return made.reportId === report.id ? ok(sent(report, made.receipt, made.submittedAt)) : refuse('stale');
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
export function submitReport(viewer: Viewer, input: SubmitInput): Promise<Outcome<Sent>> {
  const { reportId, idempotencyKey } = input;
  return onReport(viewer, {
    action: 'report.submit',
    reportId,
    may: maySubmit,
    repeated: (tx, report) => sentBefore(tx, report, idempotencyKey),
    perform: async (tx, report, userId) => {
      const issues = submitIssues(report);
      return issues.length > 0
        ? refuse('invalid', issues)
        : ok(await send(tx, report, { userId, idempotencyKey }));
    },
    told: ({ receipt, isLate }) => ({ detail: { receipt, isLate } }),
  });
}
