import type { Grant } from '@/lib/platform/auth/viewer';

/** How long a session lives without a request, how long at all, and how many one person holds. */
export const sessionRules = {
  idleMinutes: 30,
  adminIdleMinutes: 15,
  absoluteMinutes: 8 * 60,
  /** Of a session that owes its code: as long as the ten tries it may have. */
  codeMinutes: 10,
  mostPerUser: 3,
} as const;

/** How many minutes without a request end a session; an administrator's is worth more and lasts less. */
export function idleMinutesOf(grants: readonly Grant[]): number {
  const isAdmin = grants.some((grant) => grant.role === 'admin');
  return isAdmin ? sessionRules.adminIdleMinutes : sessionRules.idleMinutes;
}
