import type { Grant, Role } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/day';

/** The screen a person lands on after signing in; who holds several roles lands where others wait for them. */
export type Landing = 'review' | 'monitor' | 'desk' | 'admin' | 'assessments' | 'account';

const landings: readonly (readonly [Role, Landing])[] = [
  ['reviewer', 'review'],
  ['ministry_leader', 'monitor'],
  ['officer', 'desk'],
  ['leader', 'desk'],
  ['admin', 'admin'],
  ['observer', 'assessments'],
];

export function landingOf(grants: readonly Grant[]): Landing {
  return landings.find(([role]) => grants.some((grant) => grant.role === role))?.[1] ?? 'account';
}

/** How long a link to a forgotten password works (security bar: 30 minutes, once). */
export const resetMinutes = 30;

/** How long what was given again proves who sits at the machine (ASVS 7.5.3). */
export const provenMinutes = 5;

/** What proves at this moment that it is oneself: the password, the code besides it, or the provider of single sign-on. */
export type ProofAsked = Readonly<{ password: boolean; code: boolean; provider: boolean }>;

/** Within five minutes of the last time. */
export const nothingAsked: ProofAsked = { password: false, code: false, provider: false };

/** The password and the code, as far as the account has them; the provider where it has neither. */
export function proofAskedOf(
  account: Readonly<{ passwordHash: string | null; hasFactor: boolean }>,
): ProofAsked {
  const password = account.passwordHash !== null;
  return { password, code: account.hasFactor, provider: !password && !account.hasFactor };
}

/** One role of one's own, in today's names. */
export type OwnRole = Readonly<{ role: Role; province: Readonly<{ vi: string; en: string }> | null }>;

export type OwnSession = Readonly<{
  id: string;
  openedAt: string;
  lastSeenAt: string;
  userAgent: string;
  isThis: boolean;
}>;

export type OwnAccount = Readonly<{
  name: string;
  email: string;
  roles: readonly OwnRole[];
  /** A code is asked besides the password. */
  hasFactor: boolean;
  /** From when one will be; null where one is, or need not be. */
  factorDueOn: IsoDay | null;
  hasPassword: boolean;
  /** Since when single sign-on opens the account; null while it does not. */
  signOnSince: string | null;
  proofAsked: ProofAsked;
  sessions: readonly OwnSession[];
}>;

/** An invented account anybody may try in the demonstration. */
export type DemoAccount = OwnRole & Readonly<{ email: string; name: string }>;

/** The key of an address: compatibility forms and case made one, so that `＠` and `@` are no two people. */
export function emailKey(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
