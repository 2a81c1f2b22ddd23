import type { Viewer } from '@/lib/platform/auth/viewer';

/** A person ends own sessions and no others. */
export function mayEndSession(viewer: Viewer, session: Readonly<{ userId: string }>): boolean {
  return viewer.userId !== null && viewer.userId === session.userId;
}
