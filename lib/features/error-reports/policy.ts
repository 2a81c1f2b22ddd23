import { hasRole, type Viewer } from '@/lib/platform/auth/viewer';
import type { Reason } from '@/lib/platform/outcome';

/** What readers say is wrong is for those who can mend it, or find who can: reviewers and administrators. */
export function mayReadErrorReports(viewer: Viewer): 'allowed' | Reason {
  if (viewer.userId === null) return 'signed-out';
  return hasRole(viewer, 'reviewer', 'admin') ? 'allowed' : 'forbidden';
}

/** The same people close a report, once. Null stands for one that does not exist. */
export function mayHandleErrorReport(
  viewer: Viewer,
  report: Readonly<{ isHandled: boolean }> | null,
): 'allowed' | Reason {
  const verdict = mayReadErrorReports(viewer);
  if (verdict !== 'allowed') return verdict;
  if (report === null) return 'not-found';
  return report.isHandled ? 'already-decided' : 'allowed';
}
