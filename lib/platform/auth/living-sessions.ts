import { sessionRules } from '@/lib/platform/auth/session-rules';

const minute = 60_000;

/** Past signing in: a password alone, while a code is owed, opens what is on no list and in no count. */
export const entered = { OR: [{ factorAt: { not: null } }, { user: { factor: null } }] };

/** The sessions in which somebody can be at work at an instant. */
export function livingSessions(now: Date) {
  const lastSeenAt = { gt: new Date(now.getTime() - sessionRules.idleMinutes * minute) };
  return { ...entered, lastSeenAt, revokedAt: null, absoluteUntil: { gt: now } };
}
