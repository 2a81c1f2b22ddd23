import { enqueueNotices } from '@/lib/features/notices/commands/enqueue';
import { dueInstant } from '@/lib/features/reporting/model/period';
import { provinceMark, receiptNumber } from '@/lib/features/reporting/model/receipt';
import { stateAfter } from '@/lib/features/reporting/model/state';
import { maySubmit } from '@/lib/features/reporting/policy';
import { listHolders } from '@/lib/features/reporting/queries/contact';
import { toProvinceBrief } from '@/lib/features/reporting/queries/province';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import { sending } from '@/lib/features/reporting/commands/pace';
import { staleSince } from '@/lib/features/reporting/commands/shown';
import { onReport } from '@/lib/features/reporting/commands/hold';
import { createRevision } from '@/lib/features/reporting/commands/revision';
import { submitIssues } from '@/lib/features/reporting/commands/ready';
import type { SubmitInput } from '@/lib/features/reporting/schema/submit';
import { hasRole, provincesOf, type Viewer } from '@/lib/platform/auth/viewer';
import type { Db, Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

export type Sent = Readonly<{ receipt: string; periodCode: string; slug: string; isLate: boolean }>;

/** The answer to a key that already made a revision, so that a retry is answered like the first time. */
async function sentBefore(client: Db, viewer: Viewer, input: SubmitInput): Promise<Outcome<Sent> | null> {
  if (!hasRole(viewer, 'officer')) return null;
  const made = await client.revision.findUnique({
    where: { idempotencyKey: input.idempotencyKey },
    select: {
      receipt: true,
      submittedAt: true,
      report: {
        select: {
          ...{ id: true, provinceId: true, extendedTo: true, province: { select: { slug: true } } },
          period: { select: { code: true, dueAt: true, locksAt: true } },
        },
      },
    },
  });
  if (made === null) return null;
  if (made.report.id !== input.reportId) return refuse('stale');
  const isOwn = provincesOf(viewer, 'officer').includes(made.report.provinceId);
  return isOwn ? ok(sent(made.report, made.receipt, made.submittedAt)) : null;
}

type SentReport = Readonly<{
  extendedTo: Date | null;
  province: Readonly<{ slug: string }>;
  period: Readonly<{ code: string; dueAt: Date; locksAt: Date }>;
}>;

function sent({ extendedTo, province, period }: SentReport, receipt: string, at: Date): Sent {
  const isLate = at >= dueInstant({ ...period, extendedTo });
  return { receipt, periodCode: period.code, slug: province.slug, isLate };
}

async function tellReviewers(tx: Tx, report: HeldReport, receipt: string): Promise<void> {
  const reviewers = await listHolders(tx, { role: 'reviewer', provinceId: null }, report.now);
  const detail = { reportId: report.id, period: report.period.code, province: report.province.slug, receipt };
  await enqueueNotices(
    tx,
    reviewers.map(({ id }) => ({ toId: id, kind: 'report-submitted' as const, detail })),
  );
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
 * Sends the report as it was shown: an immutable revision with receipt and hash. The same key gives the same revision
 * under any number of retries. Refuses `stale` when the draft is no longer the one that was shown, naming the items
 * that changed; refuses while an item is unanswered or incomplete, and from the lock on.
 */
export function submitReport(viewer: Viewer, input: SubmitInput): Promise<Outcome<Sent>> {
  const { reportId, idempotencyKey } = input;
  return onReport(viewer, {
    action: 'report.submit',
    reportId,
    may: maySubmit,
    repeated: (client) => sentBefore(client, viewer, input),
    limit: sending,
    perform: async (tx, report, userId) => {
      const stale = await staleSince(tx, report, input);
      if (stale !== null) return stale;
      const issues = submitIssues(report);
      return issues.length > 0
        ? refuse('invalid', issues)
        : ok(await send(tx, report, { userId, idempotencyKey }));
    },
    told: ({ receipt, isLate }) => ({ detail: { receipt, isLate } }),
  });
}
