import { mayAdminister } from '@/lib/features/administration/policy';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Reason } from '@/lib/platform/outcome';

export type Verdict = 'allowed' | Reason;

/** Of an account, what the decision about it depends on. Null stands for one that does not exist. */
export type UserFacts = Readonly<{
  userId: string;
  isDisabled: boolean;
  hasPassword: boolean;
  /** Administrators besides this one who can sign in and hold the role without an end. */
  otherAdmins: number;
  /** Holds the administrator's role, today or without an end. */
  isAdmin: boolean;
}>;

type Rule = (user: UserFacts) => Verdict;

function byAdministrator(viewer: Viewer, user: UserFacts | null, rule: Rule): Verdict {
  const role = mayAdminister(viewer);
  if (role !== 'allowed') return role;
  return user === null ? 'not-found' : rule(user);
}

/** Name, address and language of anybody, also of oneself. */
export function mayCorrect(viewer: Viewer, user: UserFacts | null): Verdict {
  return byAdministrator(viewer, user, () => 'allowed');
}

/** Roles are given to others who are not shut out, and never to oneself (AC-11). */
export function mayGrant(viewer: Viewer, user: UserFacts | null): Verdict {
  return byAdministrator(viewer, user, ({ userId, isDisabled }) => {
    if (userId === viewer.userId) return 'forbidden';
    return isDisabled ? 'illegal-transition' : 'allowed';
  });
}

/** A role is taken from anybody but oneself; the last administrator's stays (AC-11). */
export function mayEndGrant(viewer: Viewer, user: UserFacts | null, isAdminGrant: boolean): Verdict {
  return byAdministrator(viewer, user, ({ userId, otherAdmins }) => {
    if (userId === viewer.userId) return 'forbidden';
    return isAdminGrant && otherAdmins === 0 ? 'forbidden' : 'allowed';
  });
}

/** An administrator shuts out anyone but himself, and never the last administrator: nobody could come back in. */
export function mayDisable(viewer: Viewer, user: UserFacts | null): Verdict {
  return byAdministrator(viewer, user, ({ userId, isAdmin, isDisabled, otherAdmins }) => {
    if (userId === viewer.userId) return 'forbidden';
    if (isDisabled) return 'already-decided';
    return isAdmin && otherAdmins === 0 ? 'forbidden' : 'allowed';
  });
}

/** Anybody's open work is handed over, also of who is shut out or of the administrator. */
export function mayHandOver(viewer: Viewer, user: UserFacts | null): Verdict {
  return byAdministrator(viewer, user, () => 'allowed');
}

/** Somebody else's second factor is taken off, so that they set up a new one; one's own is changed on one's own page. */
export function mayResetFactor(viewer: Viewer, user: UserFacts | null): Verdict {
  return byAdministrator(viewer, user, ({ userId }) => (userId === viewer.userId ? 'forbidden' : 'allowed'));
}

/**
 * Single sign-on is taken off somebody else's account that a password opens too; who has none is invited again, which
 * binds anew.
 */
export function mayTakeOffSignOn(viewer: Viewer, user: UserFacts | null): Verdict {
  return byAdministrator(viewer, user, ({ userId, hasPassword }) => {
    if (userId === viewer.userId) return 'forbidden';
    return hasPassword ? 'allowed' : 'illegal-transition';
  });
}

/** Only what was shut is opened again. */
export function mayEnable(viewer: Viewer, user: UserFacts | null): Verdict {
  return byAdministrator(viewer, user, ({ isDisabled }) => (isDisabled ? 'allowed' : 'illegal-transition'));
}

/** Whoever has not chosen a password yet can be sent a new link; a forgotten one is its owner's to ask for. */
export function mayInviteAgain(viewer: Viewer, user: UserFacts | null): Verdict {
  return byAdministrator(viewer, user, ({ isDisabled, hasPassword }) =>
    isDisabled || hasPassword ? 'illegal-transition' : 'allowed',
  );
}
