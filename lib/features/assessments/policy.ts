import { hasRole, provincesOf, type Role, type Viewer } from '@/lib/platform/auth/viewer';
import type { Reason } from '@/lib/platform/outcome';

type Verdict = 'allowed' | Reason;

/** What the decision about an assessment depends on. Null stands for one that does not exist. */
export type AssessmentFacts = Readonly<{
  provinceId: string;
  filedById: string;
  isAnswered: boolean;
  isWithdrawn: boolean;
}>;

function holds(viewer: Viewer, ...roles: readonly Role[]): Verdict {
  if (viewer.userId === null) return 'signed-out';
  return hasRole(viewer, ...roles) ? 'allowed' : 'forbidden';
}

/** Observers assess; officers and leaders read what is said of their province, and reply. */
export function mayUseAssessments(viewer: Viewer): Verdict {
  return holds(viewer, 'observer', 'officer', 'leader');
}

export function mayAssess(viewer: Viewer): Verdict {
  return holds(viewer, 'observer');
}

/** Observers withdraw what they filed themselves, once. */
export function mayWithdrawAssessment(viewer: Viewer, assessment: AssessmentFacts | null): Verdict {
  const role = mayAssess(viewer);
  if (role !== 'allowed') return role;
  if (assessment === null) return 'not-found';
  if (assessment.filedById !== viewer.userId) return 'forbidden';
  return assessment.isWithdrawn ? 'already-decided' : 'allowed';
}

/** The province replies once to what stands; what is public is no secret, so another province's is forbidden. */
export function mayReply(viewer: Viewer, assessment: AssessmentFacts | null): Verdict {
  const role = holds(viewer, 'officer', 'leader');
  if (role !== 'allowed') return role;
  if (assessment === null) return 'not-found';
  if (!provincesOf(viewer, 'officer', 'leader').includes(assessment.provinceId)) return 'forbidden';
  return assessment.isAnswered || assessment.isWithdrawn ? 'already-decided' : 'allowed';
}
