import { recordAudit } from '@/lib/features/audit/commands';
import type { AuditEntry } from '@/lib/features/audit/model';
import { tellOfficersOf } from '@/lib/features/notices/commands/tell-officers';
import type { NoticeKind } from '@/lib/features/notices/model/notice';
import { denied } from '@/lib/features/reporting/commands/hold';
import { decisionFacts, holdReport, type HeldReport } from '@/lib/features/reporting/commands/load';
import { recorded, Refused } from '@/lib/features/reporting/commands/refused';
import { inTurn } from '@/lib/features/reporting/commands/turn';
import { isTaken } from '@/lib/features/reporting/model/reservation';
import { inRanges } from '@/lib/features/reporting/model/ranges';
import type { DecisionFacts, Verdict } from '@/lib/features/reporting/policy';
import { reservationAt } from '@/lib/features/reporting/queries/reservation';
import type { PublishInput } from '@/lib/features/reporting/schema/decide';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { ok, refuse, type Refusal, type Outcome } from '@/lib/platform/outcome';

export type Decided = Readonly<{ reportId: string; slug: string; periodCode: string }>;

type Seen = Readonly<{ revisionId: string; isReopening?: boolean | undefined }>;

/** What the reviewer saw must be the newest revision: an older one was decided already, or the province sent again. */
function seenVerdict(verdict: Verdict, report: HeldReport, { revisionId, isReopening }: Seen): Verdict {
  if (verdict === 'signed-out' || verdict === 'forbidden') return verdict;
  const seen = report.revisions.find(({ id }) => id === revisionId);
  if (seen === undefined) return 'not-found';
  if (seen.decision !== null && isReopening !== true) return 'already-decided';
  return seen.id === report.revisions[0]?.id ? verdict : 'stale';
}

export type Decision = Readonly<{
  action: string;
  may: (viewer: Viewer, facts: DecisionFacts | null) => Verdict;
  /** It takes a decision back, so that there is one. */
  isReopening?: boolean;
  /** What the audit log keeps beside the revision. */
  detail?: AuditEntry['detail'];
  /** The tags to expire, why the decision cannot be made so, or null where it was made before and nothing is to do. */
  perform: (tx: Tx, report: HeldReport, reviewerId: string) => Promise<readonly string[] | Refusal | null>;
}>;

function rightTo(
  viewer: Viewer,
  decision: Decision,
  held: { report: HeldReport | null; revisionId: string },
): Verdict {
  const { report, revisionId } = held;
  if (report === null) return decision.may(viewer, null);
  const { isReopening } = decision;
  return seenVerdict(decision.may(viewer, decisionFacts(report)), report, { revisionId, isReopening });
}

/** `stale`, with the name, while another reviewer has the report. */
function takenBy(report: HeldReport, viewerId: string): Refusal | null {
  const taken = reservationAt(report.reservation, viewerId, realNow());
  if (!isTaken(taken)) return null;
  return refuse('stale', [{ field: '', key: 'reporting.reservedBy', values: { name: taken.by } }]);
}

/** A decision ends the reservation it was taken under. */
export async function endReservation(tx: Tx, reportId: string): Promise<void> {
  await tx.reservation.deleteMany({ where: { reportId } });
}

/** One decision about the revision the reviewer saw: hold the report, ask the policy, perform and record. */
export function onRevision(
  viewer: Viewer,
  input: PublishInput,
  decision: Decision,
): Promise<Outcome<Decided>> {
  const { action, perform, detail } = decision;
  const { reportId, revisionId } = input;
  const once = async (tx: Tx): Promise<Outcome<Decided>> => {
    const report = await holdReport(tx, reportId);
    const verdict = rightTo(viewer, decision, { report, revisionId });
    if (verdict !== 'allowed' || report === null || viewer.userId === null)
      return denied(tx, viewer, { action, reportId, provinceId: report?.provinceId, verdict });
    const { provinceId, province, period } = report;
    const decided = { reportId, slug: province.slug, periodCode: period.code };
    const done = takenBy(report, viewer.userId) ?? (await perform(tx, report, viewer.userId));
    if (done === null) return ok(decided);
    const entry = {
      action,
      objectType: 'report',
      objectId: reportId,
      provinceId,
      detail: { revisionId, ...detail },
    };
    if ('ok' in done) throw new Refused(entry, done);
    await recordAudit(tx, viewer, entry);
    return ok(decided, done);
  };
  return recorded(viewer, () => inTurn(reportId, () => inTransaction(viewer, once)));
}

type Told = Readonly<{ kind: NoticeKind; items?: readonly number[] }>;

/** Tells the province's officers how their report was decided, naming the items that were returned. */
export async function tellOfficers(tx: Tx, report: HeldReport, { kind, items = [] }: Told): Promise<void> {
  const about = { reportId: report.id, period: report.period.code, province: report.province.slug };
  const detail = { ...about, count: items.length, items: inRanges(items) };
  await tellOfficersOf(tx, report, { kind, detail });
}
