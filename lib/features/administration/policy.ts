import { hasRole, type Viewer } from '@/lib/platform/auth/viewer';
import type { Reason } from '@/lib/platform/outcome';

/** Everything under `/quan-tri` is the administrator's, and nobody else's. */
export function mayAdminister(viewer: Viewer): 'allowed' | Reason {
  if (viewer.userId === null) return 'signed-out';
  return hasRole(viewer, 'admin') ? 'allowed' : 'forbidden';
}
