import type { Grant, Viewer } from '@/lib/platform/auth/viewer';

/** A viewer as the session module would make it, for rules that only look. */
export function aViewer(...grants: readonly Grant[]): Viewer {
  const userId = '00000000-0000-7000-8000-000000000001';
  return { userId, sessionId: 'a'.repeat(64), name: 'Người thử', grants } as unknown as Viewer;
}

/** The same viewer under another account. */
export function asUser(viewer: Viewer, userId: string): Viewer {
  return { ...viewer, userId };
}

export function grant(role: Grant['role'], provinceId: string | null = null): Grant {
  return { role, provinceId };
}
