import { hasRole, type Viewer } from '@/lib/platform/auth/viewer';

type Target = Readonly<{ userId: string; isAdmin: boolean }>;

/** An administrator may disable anyone but himself, and never the last administrator: nobody could come back in. */
export function mayDisableUser(viewer: Viewer, target: Target, otherAdmins: number): boolean {
  if (!hasRole(viewer, 'admin') || viewer.userId === target.userId) return false;
  return !target.isAdmin || otherAdmins > 0;
}

/** A person ends own sessions and no others. */
export function mayEndSession(viewer: Viewer, session: Readonly<{ userId: string }>): boolean {
  return viewer.userId !== null && viewer.userId === session.userId;
}
