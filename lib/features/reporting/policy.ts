import type { ReportState } from '@/lib/generated/prisma/enums';
import { stateAfter, type ReportAct } from '@/lib/features/reporting/model/state';
import { hasRole, provincesOf, type Role, type Viewer } from '@/lib/platform/auth/viewer';
import type { Reason } from '@/lib/platform/outcome';

/** Allowed, or why not; what may not be seen is `not-found`, the same as what does not exist. */
export type Verdict = 'allowed' | Reason;

/** What the decision about a province's report depends on. Null stands for a report that does not exist. */
export type ReportFacts = Readonly<{
  provinceId: string;
  state: ReportState;
  isLocked: boolean;
  isExempt: boolean;
  /** The province sends by its leader's signature. */
  needsSignature: boolean;
  wasHandedUp: boolean;
  /** Whoever ever wrote, proved or handed up any of it, and so never signs it. */
  writerIds: readonly string[];
}>;

/** Whoever ever had a hand in the report: wrote an item, filed its evidence or sent a revision, however long ago. */
export type DecisionFacts = Readonly<{
  state: ReportState;
  isDecided: boolean;
  isLocked: boolean;
  involvedIds: readonly string[];
}>;

function holds(viewer: Viewer, ...roles: readonly Role[]): Verdict {
  if (viewer.userId === null) return 'signed-out';
  return hasRole(viewer, ...roles) ? 'allowed' : 'forbidden';
}

function isOf(viewer: Viewer, provinceId: string | undefined, ...roles: readonly Role[]): boolean {
  return provinceId !== undefined && provincesOf(viewer, ...roles).includes(provinceId);
}

/** An act that the report's state and the calendar allow, whoever does it. */
export function whileOpen(report: ReportFacts, act: ReportAct): Verdict {
  if (report.isExempt || stateAfter(report.state, act) === null) return 'illegal-transition';
  return report.isLocked ? 'locked' : 'allowed';
}

/** What people of the province do with its report while it has not been sent and the period is not locked. */
export function mayAct(
  viewer: Viewer,
  report: ReportFacts | null,
  { act, role }: Readonly<{ act: ReportAct; role: 'officer' | 'leader' }>,
): Verdict {
  const held = holds(viewer, role);
  if (held !== 'allowed') return held;
  return report === null || !isOf(viewer, report.provinceId, role) ? 'not-found' : whileOpen(report, act);
}

/** The desk belongs to the officers and leaders of a province. */
export function mayUseDesk(viewer: Viewer): Verdict {
  return holds(viewer, 'officer', 'leader');
}

/** Drafts are read by the province alone, its leader included. */
export function mayReadDraft(viewer: Viewer, report: Pick<ReportFacts, 'provinceId'> | null): Verdict {
  const role = mayUseDesk(viewer);
  if (role !== 'allowed') return role;
  return isOf(viewer, report?.provinceId, 'officer', 'leader') ? 'allowed' : 'not-found';
}

/** Only an officer of the province edits, while the report is open and the period not locked. */
export function mayEdit(viewer: Viewer, report: ReportFacts | null): Verdict {
  return mayAct(viewer, report, { act: 'edit', role: 'officer' });
}

/** Only an officer of the province sends its report, and hands it up instead where the leader signs. */
export function maySubmit(viewer: Viewer, report: ReportFacts | null): Verdict {
  const verdict = mayAct(viewer, report, { act: 'submit', role: 'officer' });
  return verdict === 'allowed' && report?.needsSignature === true ? 'illegal-transition' : verdict;
}

/** What was sent is read by the ministry; drafts are not. */
export function mayReadSubmitted(viewer: Viewer): Verdict {
  return holds(viewer, 'reviewer', 'ministry_leader');
}

/** A receipt is read by the province that holds it and by the ministry. */
export function mayReadReceipt(viewer: Viewer, report: Pick<ReportFacts, 'provinceId'> | null): Verdict {
  const role = holds(viewer, 'officer', 'leader', 'reviewer', 'ministry_leader');
  if (role !== 'allowed') return role;
  const isMinistry = mayReadSubmitted(viewer) === 'allowed' && report !== null;
  return isMinistry || isOf(viewer, report?.provinceId, 'officer', 'leader') ? 'allowed' : 'not-found';
}

/** The ministry's board of statuses. */
export function mayReadBoard(viewer: Viewer): Verdict {
  return mayReadSubmitted(viewer);
}

/** Whoever answers for the ministry's record may remind those who owe it: the same people as read the board. */
export function mayRemind(viewer: Viewer): Verdict {
  return mayReadBoard(viewer);
}

function mayDecide(viewer: Viewer, revision: DecisionFacts | null, act: ReportAct): Verdict {
  const role = holds(viewer, 'reviewer');
  if (role !== 'allowed') return role;
  if (revision === null) return 'not-found';
  if (viewer.userId !== null && revision.involvedIds.includes(viewer.userId)) return 'forbidden';
  if (revision.isDecided) return 'already-decided';
  return stateAfter(revision.state, act) === null ? 'illegal-transition' : 'allowed';
}

/** A reviewer publishes what others sent: never a report they ever wrote or sent (invariant 3), never twice. */
export function mayPublish(viewer: Viewer, revision: DecisionFacts | null): Verdict {
  return mayDecide(viewer, revision, 'publish');
}

/** Whoever may decide may keep a report for themselves while they look. */
export function mayReserve(viewer: Viewer, revision: DecisionFacts | null): Verdict {
  return mayPublish(viewer, revision);
}

/** Whoever may decide may say what they saw. */
export function maySeeTogether(viewer: Viewer, revision: DecisionFacts | null): Verdict {
  return mayPublish(viewer, revision);
}

/** A reviewer or a leader of the ministry opens a published report again, who had no hand in it. */
export function mayReopen(viewer: Viewer, revision: DecisionFacts | null): Verdict {
  const role = mayReadSubmitted(viewer);
  if (role !== 'allowed') return role;
  if (revision === null) return 'not-found';
  if (viewer.userId !== null && revision.involvedIds.includes(viewer.userId)) return 'forbidden';
  return stateAfter(revision.state, 'reopen') === null ? 'illegal-transition' : 'allowed';
}

/** As for publishing; once the period is locked the province could not repair anything, so nothing is returned. */
export function mayReturn(viewer: Viewer, revision: DecisionFacts | null): Verdict {
  const verdict = mayDecide(viewer, revision, 'return');
  return verdict === 'allowed' && revision?.isLocked === true ? 'locked' : verdict;
}
