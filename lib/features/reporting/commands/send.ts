import { enqueueNotices } from '@/lib/features/notices/commands/enqueue';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import { createRevision } from '@/lib/features/reporting/commands/revision';
import { dueInstant } from '@/lib/features/reporting/model/period';
import { provinceMark, receiptNumber } from '@/lib/features/reporting/model/receipt';
import { listHolders } from '@/lib/features/reporting/queries/contact';
import { toProvinceBrief } from '@/lib/features/reporting/queries/province';
import type { SubmitInput } from '@/lib/features/reporting/schema/submit';
import { hasRole, provincesOf, type Viewer } from '@/lib/platform/auth/viewer';
import type { Db, Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

export type Sent = Readonly<{ receipt: string; periodCode: string; slug: string; isLate: boolean }>;

/** The answer to a key that already made a revision, so that a retry is answered like the first time. */
export async function sentBefore(
  client: Db,
  viewer: Viewer,
  { input, role }: Readonly<{ input: SubmitInput; role: 'officer' | 'leader' }>,
): Promise<Outcome<Sent> | null> {
  if (!hasRole(viewer, role)) return null;
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
  const isOwn = provincesOf(viewer, role).includes(made.report.provinceId);
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

/** Makes the revision of a held report, turns its state and tells the reviewers. */
export async function send(
  tx: Tx,
  report: HeldReport,
  by: { userId: string; idempotencyKey: string },
): Promise<Sent> {
  const n = (report.revisions[0]?.n ?? 0) + 1;
  const { slug, code } = toProvinceBrief(report.province, report.period.endsOn);
  const receipt = receiptNumber(provinceMark(slug, code), report.period.code, n);
  await createRevision(tx, report, { ...by, n, receipt });
  const data = { state: 'submitted', version: { increment: 1 } } as const;
  await tx.report.update({ where: { id: report.id }, data });
  await tellReviewers(tx, report, receipt);
  return sent(report, receipt, report.now);
}
