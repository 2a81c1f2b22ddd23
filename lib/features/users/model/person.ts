import type { ProofAsked } from '@/lib/features/accounts/model/account';
import type { GrantPhase } from '@/lib/features/users/model/grant';
import type { Colleague, OpenWork } from '@/lib/features/users/model/open-work';
import type { Locale } from '@/lib/i18n/locale';
import type { Role } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/day';

/** `invited`: has neither chosen a password nor bound single sign-on yet. */
export const accountStates = ['active', 'invited', 'disabled'] as const;

export type AccountState = (typeof accountStates)[number];

type Entered = Readonly<{ isDisabled: boolean; hasPassword: boolean; hasSignOn: boolean }>;

export function accountState({ isDisabled, hasPassword, hasSignOn }: Entered): AccountState {
  if (isDisabled) return 'disabled';
  return hasPassword || hasSignOn ? 'active' : 'invited';
}

type Names = Readonly<Record<Locale, string>>;

/** A province to choose from, under its names of the day. */
/** A unit that a role can be held for; `from` is its first day where that lies ahead. */
export type ProvinceChoice = Readonly<{
  id: string;
  slug: string;
  code: string;
  names: Names;
  from: IsoDay | null;
}>;

/** One role of a person; `until` is its last day. */
export type PersonGrant = Readonly<{
  id: string;
  role: Role;
  province: Readonly<{ slug: string; names: Names }> | null;
  from: IsoDay;
  until: IsoDay | null;
  phase: GrantPhase;
  grantedBy: string | null;
}>;

/** A line of the list of people. */
export type PersonLine = Readonly<{
  id: string;
  name: string;
  email: string;
  state: AccountState;
  isDemo: boolean;
  grants: readonly Pick<PersonGrant, 'role' | 'province' | 'phase'>[];
  lastSignIn: string | null;
}>;

export type PeopleAsked = Readonly<{
  q?: string | undefined;
  role?: string | undefined;
  province?: string | undefined;
  state?: string | undefined;
  page: number;
}>;

export type People = Readonly<{
  lines: readonly PersonLine[];
  total: number;
  page: number;
  pages: number;
  provinces: readonly ProvinceChoice[];
}>;

/** As many people as a page of the list shows. */
export const pageOfPeople = 50;

/** All an administrator sees of somebody; never what would open the account. */
export type Person = Readonly<{
  id: string;
  name: string;
  email: string;
  locale: Locale;
  state: AccountState;
  isDemo: boolean;
  /** The administrator who looks. */
  isSelf: boolean;
  createdAt: string;
  lastSignIn: string | null;
  /** Has no password: a new invitation leads in, and binds single sign-on anew. */
  isInvitable: boolean;
  /** Has a password and single sign-on: the latter can be taken off. */
  hasBoth: boolean;
  /** Signs in with a code besides the password. */
  hasFactor: boolean;
  /** Sessions that are open now. */
  sessions: number;
  grants: readonly PersonGrant[];
  /** When the newest link runs out that nobody has used; null when there is none. */
  linkUntil: string | null;
  provinces: readonly ProvinceChoice[];
  /** What is begun and not finished, and who could go on with it. */
  work: readonly OpenWork[];
  colleagues: readonly Colleague[];
  proofAsked: ProofAsked;
}>;
