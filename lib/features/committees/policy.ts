import { hasRole, provincesOf, type Viewer } from '@/lib/platform/auth/viewer';
import type { Reason } from '@/lib/platform/outcome';

/** Allowed, or why not; what may not be seen is `not-found`, the same as what does not exist. */
type Verdict = 'allowed' | Reason;

/** What the decision about a filed composition depends on. Null stands for one that does not exist. */
export type FilingFacts = Readonly<{ provinceId: string; filedById: string; isWaiting: boolean }>;

/** A province's committee is kept by its officers and leaders; null asks for the area as a whole. */
export function mayKeepCommittee(viewer: Viewer, provinceId: string | null): Verdict {
  if (viewer.userId === null) return 'signed-out';
  if (!hasRole(viewer, 'officer', 'leader')) return 'forbidden';
  const isTheirs = provinceId === null || provincesOf(viewer, 'officer', 'leader').includes(provinceId);
  return isTheirs ? 'allowed' : 'not-found';
}

/** What waits is withdrawn by its province until it is decided. */
export function mayWithdrawFiling(viewer: Viewer, filing: FilingFacts | null): Verdict {
  const keeps = mayKeepCommittee(viewer, filing?.provinceId ?? null);
  if (keeps !== 'allowed') return keeps;
  if (filing === null) return 'not-found';
  return filing.isWaiting ? 'allowed' : 'already-decided';
}

/** What provinces file of their committees is read by the ministry. */
export function mayReadFilings(viewer: Viewer): Verdict {
  if (viewer.userId === null) return 'signed-out';
  return hasRole(viewer, 'reviewer', 'ministry_leader') ? 'allowed' : 'forbidden';
}

/** A reviewer decides once on what waits, and never on what they filed themselves (invariant 3). */
export function mayDecideFiling(viewer: Viewer, filing: FilingFacts | null): Verdict {
  if (viewer.userId === null) return 'signed-out';
  if (!hasRole(viewer, 'reviewer')) return 'forbidden';
  if (filing === null) return 'not-found';
  if (filing.filedById === viewer.userId) return 'forbidden';
  return filing.isWaiting ? 'allowed' : 'already-decided';
}
