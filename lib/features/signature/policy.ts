import { mayAct, type ReportFacts, type Verdict } from '@/lib/features/reporting/policy';
import { hasRole, provincesOf, type Viewer } from '@/lib/platform/auth/viewer';

/** An officer hands a report up where the leader signs; elsewhere it is sent. */
export function mayHandUp(viewer: Viewer, report: ReportFacts | null): Verdict {
  const verdict = mayAct(viewer, report, { act: 'hand_up', role: 'officer' });
  return verdict === 'allowed' && report?.needsSignature === false ? 'illegal-transition' : verdict;
}

/** Any officer of the province takes it back while it is not signed. */
export function mayWithdraw(viewer: Viewer, report: ReportFacts | null): Verdict {
  return mayAct(viewer, report, { act: 'withdraw', role: 'officer' });
}

function mayAnswer(viewer: Viewer, report: ReportFacts | null, act: 'sign' | 'send_back'): Verdict {
  const verdict = mayAct(viewer, report, { act, role: 'leader' });
  // The officer took it back since the leader was shown it, and may be editing: what was seen is no longer there.
  const isWithdrawn = verdict === 'illegal-transition' && report?.wasHandedUp === true;
  return isWithdrawn && report.state !== 'submitted' && report.state !== 'published' ? 'stale' : verdict;
}

/** A leader of the province signs what waits, unless they ever wrote any of it: four eyes. */
export function maySign(viewer: Viewer, report: ReportFacts | null): Verdict {
  const verdict = mayAnswer(viewer, report, 'sign');
  const isWriter = viewer.userId !== null && report?.writerIds.includes(viewer.userId) === true;
  return verdict === 'allowed' && isWriter ? 'forbidden' : verdict;
}

/** A leader of the province gives back what waits. */
export function maySendBack(viewer: Viewer, report: ReportFacts | null): Verdict {
  return mayAnswer(viewer, report, 'send_back');
}

/** The leader of a province, or the administrator, decides whether its reports are signed. */
export function mayTurnSignature(viewer: Viewer, provinceId: string | null): Verdict {
  if (viewer.userId === null) return 'signed-out';
  if (hasRole(viewer, 'admin')) return provinceId === null ? 'not-found' : 'allowed';
  if (!hasRole(viewer, 'leader')) return 'forbidden';
  return provinceId !== null && provincesOf(viewer, 'leader').includes(provinceId) ? 'allowed' : 'not-found';
}
