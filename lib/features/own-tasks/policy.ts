import { hasRole, provincesOf, type Viewer } from '@/lib/platform/auth/viewer';
import type { Reason } from '@/lib/platform/outcome';

/** Allowed, or why not; what may not be seen is `not-found`, the same as what does not exist. */
type Verdict = 'allowed' | Reason;

/**
 * A province's own tasks are kept by its officers and leaders, and by the administrator for every province; null asks
 * for the area as a whole.
 */
export function mayKeepOwnTasks(viewer: Viewer, provinceId: string | null): Verdict {
  if (viewer.userId === null) return 'signed-out';
  if (hasRole(viewer, 'admin')) return 'allowed';
  if (!hasRole(viewer, 'officer', 'leader')) return 'forbidden';
  const isTheirs = provinceId === null || provincesOf(viewer, 'officer', 'leader').includes(provinceId);
  return isTheirs ? 'allowed' : 'not-found';
}

/** What stands can be corrected and ended; what ended changes no more. Null stands for one that does not exist. */
export function mayChangeOwnTask(
  viewer: Viewer,
  task: Readonly<{ ownerId: string; isEnded: boolean }> | null,
): Verdict {
  const keeps = mayKeepOwnTasks(viewer, task?.ownerId ?? null);
  if (keeps !== 'allowed') return keeps;
  if (task === null) return 'not-found';
  return task.isEnded ? 'illegal-transition' : 'allowed';
}
