import type { Grant, Owed, Role } from '@/lib/platform/auth/viewer';
import { env } from '@/lib/platform/env';

/** Who decides on what others wrote, or on who may do what: a password alone does not let them in. */
const bound: readonly Role[] = ['reviewer', 'admin'];

/** Of an account, what the second factor depends on. */
export type FactorFacts = Readonly<{ grants: readonly Grant[]; isDemo: boolean }>;

/** The demonstration's invented accounts are open to anybody without a phone; outside of it no account is exempt. */
export function isExempt({ isDemo }: Pick<FactorFacts, 'isDemo'>): boolean {
  return isDemo && env().DEMO;
}

/** True for who must have a second factor: reviewers and administrators of today. */
export function mustHaveFactor(facts: FactorFacts): boolean {
  return facts.grants.some(({ role }) => bound.includes(role)) && !isExempt(facts);
}

type Given = Readonly<{
  hasFactor: boolean;
  hasGiven: boolean;
  /** The provider of single sign-on proved a second factor, and the operator takes its word for it. */
  isProvenElsewhere: boolean;
}>;

/** What a session owes: its code where there is a second factor, also a chosen one; setting one up where one must be. */
export function owedBy(facts: FactorFacts & Given): Owed | null {
  if (facts.hasFactor) return facts.hasGiven ? null : 'code';
  return mustHaveFactor(facts) && !facts.isProvenElsewhere ? 'set-up' : null;
}
