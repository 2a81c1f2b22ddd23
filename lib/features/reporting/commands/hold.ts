import { recordAudit } from '@/lib/features/audit/commands';
import type { AuditEntry } from '@/lib/features/audit/model';
import { holdReport, type HeldReport } from '@/lib/features/reporting/commands/load';
import type { ReportFacts, Verdict } from '@/lib/features/reporting/policy';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { inTransaction, type Tx } from '@/lib/platform/db';
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
  const entry = { action, objectType: 'report', objectId: reportId, provinceId: provinceId ?? null };
  await recordAudit(tx, viewer, { ...entry, outcome: reason });
  return refuse(reason);
}

export type Act<T> = Readonly<{
  /** Name in the audit log, `noun.verb`. */
  action: string;
  reportId: string;
  may: (viewer: Viewer, facts: ReportFacts | null) => Verdict;
  /** An answer given before, for an act that may be repeated; asked only where the viewer may know the report. */
  repeated?: (tx: Tx, report: HeldReport) => Promise<Outcome<T> | null>;
  perform: (tx: Tx, report: HeldReport, userId: string) => Promise<Outcome<T>>;
  /** What the audit log keeps of a success. */
  told: (value: T) => Pick<AuditEntry, 'detail'> & Partial<Pick<AuditEntry, 'objectType' | 'objectId'>>;
}>;

function isVisible(verdict: Verdict): boolean {
  return verdict !== 'signed-out' && verdict !== 'forbidden' && verdict !== 'not-found';
}

async function perform<T>(
  tx: Tx,
  act: Act<T>,
  by: { viewer: Viewer; userId: string; report: HeldReport },
): Promise<Outcome<T>> {
  const { viewer, userId, report } = by;
  const outcome = await act.perform(tx, report, userId);
  if (!outcome.ok) return outcome;
  const entry = {
    action: act.action,
    objectType: 'report',
    objectId: report.id,
    provinceId: report.provinceId,
  };
  await recordAudit(tx, viewer, { ...entry, ...act.told(outcome.value) });
  return outcome;
}

async function answerBefore<T>(tx: Tx, act: Act<T>, at: { report: HeldReport; verdict: Verdict }) {
  if (act.repeated === undefined || !isVisible(at.verdict)) return null;
  return act.repeated(tx, at.report);
}

/** One act of an officer on a report: hold it, ask the policy, perform, and record, all in one transaction. */
export function onReport<T>(viewer: Viewer, act: Act<T>): Promise<Outcome<T>> {
  const { action, reportId } = act;
  const { userId } = viewer;
  return inTransaction(async (tx) => {
    const report = await holdReport(tx, reportId);
    const verdict = act.may(viewer, report?.facts ?? null);
    const attempt = { action, reportId, provinceId: report?.provinceId, verdict };
    if (report === null || userId === null) return denied(tx, viewer, attempt);
    const before = await answerBefore(tx, act, { report, verdict });
    if (before !== null) return before;
    return verdict === 'allowed' ? perform(tx, act, { viewer, userId, report }) : denied(tx, viewer, attempt);
  });
}
