import { enqueueNotice } from '@/lib/features/notices/commands';
import type { NoticeKind } from '@/lib/features/notices/model';
import { listHolders } from '@/lib/features/reporting/queries/contact';
import type { Verdict } from '@/lib/features/reporting/policy';
import { holdReport, type HeldReport } from '@/lib/features/reporting/commands/load';
import type { PublishInput } from '@/lib/features/reporting/schema/decide';
import type { Tx } from '@/lib/platform/db';
import type { Reason } from '@/lib/platform/outcome';

export type Revision = HeldReport['revisions'][number];

export type Decided = Readonly<{ reportId: string; slug: string; periodCode: string }>;

/** Holds the report of a decision, together with the revision that the reviewer saw when it is one of the report's. */
export async function holdForDecision(tx: Tx, input: PublishInput) {
  const report = await holdReport(tx, input.reportId);
  const seen = report?.revisions.find(({ id }) => id === input.revisionId);
  return { report, seen };
}

/** What the reviewer saw must be the newest revision: an older one was decided already, or the province sent again. */
export function seenVerdict(
  verdict: Verdict,
  report: HeldReport | null,
  seen: Revision | undefined,
): Verdict {
  if (verdict === 'signed-out' || verdict === 'forbidden' || report === null) return verdict;
  if (seen === undefined) return 'not-found';
  if (seen.decision !== null) return 'already-decided';
  return seen.id === report.revisions[0]?.id ? verdict : 'stale';
}

/** Tells the province's officers how their report was decided. */
export async function tellOfficers(tx: Tx, report: HeldReport, kind: NoticeKind): Promise<void> {
  const officers = await listHolders(tx, { role: 'officer', provinceId: report.provinceId }, report.now);
  const detail = { reportId: report.id, period: report.period.code, province: report.province.slug };
  for (const { id } of officers) await enqueueNotice(tx, { toId: id, kind, detail });
}

/** Narrows a verdict to its reason; a missing row is told like one that may not be seen. */
export function reasonOf(verdict: Verdict): Reason {
  return verdict === 'allowed' ? 'not-found' : verdict;
}
