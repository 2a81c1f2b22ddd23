import { recordAudit } from '@/lib/features/audit/commands';
import type { AuditEntry } from '@/lib/features/audit/model';
import { holdReport, type HeldReport } from '@/lib/features/reporting/commands/load';
import { tooOften } from '@/lib/features/reporting/commands/pace';
import { orLocked, recorded, Refused } from '@/lib/features/reporting/commands/refused';
import { isId } from '@/lib/features/reporting/model/id';
import { inTurn } from '@/lib/features/reporting/commands/turn';
import type { ReportFacts, Verdict } from '@/lib/features/reporting/policy';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db, inTransaction, type Db, type Tx } from '@/lib/platform/db';
import type { Limit } from '@/lib/platform/limits';
import { refuse, type Outcome, type Refusal } from '@/lib/platform/outcome';

type Attempt = Readonly<{
  action: string;
  reportId: string;
  provinceId: string | undefined;
  verdict: Verdict;
}>;

/** Refuses and records who tried what; nothing else is written. A missing row is told like one that may not be seen. */
export async function denied(tx: Tx, viewer: Viewer, attempt: Attempt): Promise<Refusal> {
  const { action, reportId, provinceId, verdict } = attempt;
  const reason = verdict === 'allowed' ? 'not-found' : verdict;
  const entry = { ...entryOf({ action, reportId }), provinceId: provinceId ?? null };
  await recordAudit(tx, viewer, { ...entry, outcome: reason });
  return refuse(reason);
}

/** What every act on a report needs of it. */
type Held = Readonly<{ id: string; provinceId: string; facts: ReportFacts }>;

export type Act<T, H extends Held = HeldReport> = Readonly<{
  /** Name in the audit log, `noun.verb`. */
  action: string;
  reportId: string;
  may: (viewer: Viewer, facts: ReportFacts | null) => Verdict;
  /** The answer given before, for an act that may be repeated: asked first, and again once the report is held. */
  repeated?: (client: Db) => Promise<Outcome<T> | null>;
  /** How often one person may try it. */
  limit: Limit;
  perform: (tx: Tx, report: H, userId: string) => Promise<Outcome<T>>;
  /** What the audit log keeps of a success. */
  told: (value: T) => Pick<AuditEntry, 'detail'> & Partial<Pick<AuditEntry, 'objectType' | 'objectId'>>;
}>;

async function perform<T, H extends Held>(
  tx: Tx,
  act: Act<T, H>,
  by: { viewer: Viewer; userId: string; report: H },
): Promise<Outcome<T>> {
  const { viewer, userId, report } = by;
  const entry = {
    action: act.action,
    objectType: 'report',
    objectId: report.id,
    provinceId: report.provinceId,
  };
  const outcome = await act.perform(tx, report, userId).catch(orLocked(entry));
  if (!outcome.ok) throw new Refused(entry, outcome);
  await recordAudit(tx, viewer, { ...entry, ...act.told(outcome.value) });
  return outcome;
}

async function attempt<T, H extends Held>(tx: Tx, viewer: Viewer, act: Holding<T, H>): Promise<Outcome<T>> {
  const { action, reportId, may } = act;
  const { userId } = viewer;
  const report = await act.hold(tx, reportId);
  const before = await answeredBefore(tx, act);
  if (before !== null) return before;
  const verdict = may(viewer, report?.facts ?? null);
  if (report === null || userId === null || verdict !== 'allowed')
    return denied(tx, viewer, { action, reportId, provinceId: report?.provinceId, verdict });
  return perform(tx, act, { viewer, userId, report });
}

function entryOf({ action, reportId }: Readonly<{ action: string; reportId: string }>): AuditEntry {
  return { action, objectType: 'report', objectId: isId(reportId) ? reportId : null };
}

async function answeredBefore<T, H extends Held>(client: Db, act: Act<T, H>): Promise<Outcome<T> | null> {
  const answer = act.repeated === undefined ? null : await act.repeated(client);
  if (answer?.ok !== false) return answer;
  throw new Refused(entryOf(act), answer);
}

/** Locks the report and reads what the act decides on; null when there is no such report. */
type Holding<T, H extends Held> = Act<T, H> &
  Readonly<{ hold: (tx: Tx, reportId: string) => Promise<H | null> }>;

/** The same for an act that reads of the report only what it needs. */
export function onHeld<T, H extends Held>(viewer: Viewer, act: Holding<T, H>): Promise<Outcome<T>> {
  const once = async () =>
    // A key is one of the whole country: another province's must be known, and is told as `stale`.
    (await answeredBefore(db(), act)) ??
    (await tooOften(viewer, { limit: act.limit, entry: entryOf(act) })) ??
    inTransaction(viewer, (tx) => attempt(tx, viewer, act));
  return recorded(viewer, () => inTurn(act.reportId, once));
}

/**
 * One act of an officer on a report: hold it, ask the policy, perform, and record, all in one transaction. A refusal
 * undoes whatever was written on the way to it.
 */
export function onReport<T>(viewer: Viewer, act: Act<T>): Promise<Outcome<T>> {
  return onHeld(viewer, { ...act, hold: holdReport });
}
