import type { Grant, Owed, Role } from '@/lib/platform/auth/viewer';
import { env } from '@/lib/platform/env';

/** Who decides on what others wrote, or on who may do what: a password alone never lets them in. */
const boundAtOnce: readonly Role[] = ['reviewer', 'admin'];

const dayLong = 86_400_000;

/** How long every other role may do without, from its first sign-in on. */
const graceDays = 14;

/** Of an account, what the second factor depends on. */
export type FactorFacts = Readonly<{
  grants: readonly Grant[];
  isDemo: boolean;
  /** From when one is asked whatever the role is; null until the first sign-in. */
  factorDueAt: Date | null;
}>;

/** From when a second factor is asked of who signs in for the first time at an instant. */
export function factorDueAfter(signedInAt: Date): Date {
  return new Date(signedInAt.getTime() + graceDays * dayLong);
}

/** The demonstration's invented accounts are open to anybody without a phone; outside of it no account is exempt. */
export function isExempt({ isDemo }: Pick<FactorFacts, 'isDemo'>): boolean {
  return isDemo && env().DEMO;
}

/**
 * True for who must have a second factor at an instant (ASVS 5.0, 6.3.3): reviewers and administrators of today at once,
 * every other role when its days of grace are over.
 */
export function mustHaveFactor({ grants, isDemo, factorDueAt }: FactorFacts, at: Date): boolean {
  const isDue = factorDueAt !== null && factorDueAt <= at;
  return grants.some(({ role }) => isDue || boundAtOnce.includes(role)) && !isExempt({ isDemo });
}

/** What a session's standing depends on besides its living. */
export type FactorStanding = FactorFacts &
  Readonly<{
    hasFactor: boolean;
    hasGiven: boolean;
    /** The provider of single sign-on proved a second factor, and the operator takes its word for it. */
    isProvenElsewhere: boolean;
    /** When the session was opened: days of grace that end in the midst of it ask for nothing before the next. */
    openedAt: Date;
  }>;

/** What a session owes: its code where there is a second factor, also a chosen one; setting one up where one must be. */
export function owedBy(facts: FactorStanding): Owed | null {
  if (facts.hasFactor) return facts.hasGiven ? null : 'code';
  return mustHaveFactor(facts, facts.openedAt) && !facts.isProvenElsewhere ? 'set-up' : null;
}
