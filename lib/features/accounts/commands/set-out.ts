import { linkId } from '@/lib/features/accounts/commands/link';
import { proveSelf, type Proof } from '@/lib/features/accounts/commands/prove';
import { recordRefusalOnce } from '@/lib/features/audit/commands';
import type { Client } from '@/lib/platform/auth/client';
import { setOut, type Checks } from '@/lib/platform/auth/provider';
import { problemOf } from '@/lib/platform/auth/provider-problem';
import { visitor, type Standing, type Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db, isUnavailable } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { Overloaded } from '@/lib/platform/gate';
import { countAttempt, type Limit } from '@/lib/platform/limits';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

/** From one sender; each asks something of the provider. */
const setting: Limit = { name: 'sign-on', most: 60, seconds: 60 };

/** Without a front server everybody is this one sender, whom a limit would let anybody lock out. */
const everybody = 'direct';

/** Where to go, what to bring back, and in whose name: a session or an invitation. */
export type SetOut = Readonly<{ address: string; checks: Checks; of: string | null }>;

type Way = Readonly<{ of: string | null; isAfresh: boolean; ip: string }>;

const entry = { action: 'session.open', objectType: 'session', objectId: null, detail: { by: 'sign-on' } };

async function go({ of, isAfresh, ip }: Way): Promise<Outcome<SetOut>> {
  const provider = env().OIDC;
  if (provider === null) return refuse('not-found');
  if (ip !== everybody && (await countAttempt(setting, ip, realNow())) > setting.most) {
    const refusal = { ok: false, reason: 'limited', retryAfterSeconds: setting.seconds } as const;
    return recordRefusalOnce(visitor, entry, { refusal, limit: setting, subject: ip });
  }
  try {
    return ok({ ...(await setOut(provider, isAfresh)), of });
  } catch (error) {
    problemOf(error);
    return refuse('unavailable', [{ field: '', key: 'accounts.signOnAway' }]);
  }
}

async function ifReachable(work: () => Promise<Outcome<SetOut>>): Promise<Outcome<SetOut>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Overloaded || isUnavailable(error)) return refuse('unavailable');
    throw error;
  }
}

/** Sets out to the provider to sign in; whoever is known there is asked nothing here. */
export function setOutToSignIn({ ip }: Client): Promise<Outcome<SetOut>> {
  return ifReachable(() => go({ of: null, isAfresh: false, ip }));
}

/**
 * Sets out to accept an invitation by single sign-on instead of a password. Refuses a link that is dead or none. The
 * provider asks afresh who it is: on a shared machine somebody else may be signed in there.
 */
export function setOutToAccept(token: string, { ip }: Client): Promise<Outcome<SetOut>> {
  return ifReachable(async () => {
    const of = linkId(token);
    const living = { usedAt: null, expiresAt: { gt: realNow() }, user: { disabledAt: null } };
    const found = await db().accessLink.count({ where: { id: of, purpose: 'invitation', ...living } });
    if (found === 0) return refuse('not-found', [{ field: '', key: 'accounts.linkDead' }]);
    return go({ of, isAfresh: true, ip });
  });
}

/** Sets out to bind single sign-on to the own account, asked afresh there, after proving that it is the owner who asks. */
export function setOutToBind(viewer: Viewer, proof: Proof): Promise<Outcome<SetOut>> {
  return ifReachable(async () => {
    if (viewer.userId === null) return refuse('signed-out');
    const unproven = await proveSelf(viewer, proof);
    return unproven ?? go({ of: viewer.sessionId, isAfresh: true, ip: proof.ip });
  });
}

/** Sets out to prove oneself again by signing in afresh at the provider; for who has bound it. */
export function setOutToProve(standing: Standing, { ip }: Client): Promise<Outcome<SetOut>> {
  return ifReachable(async () => {
    const { userId, sessionId } = standing.person;
    if (userId === null) return refuse('signed-out');
    if (standing.owes === 'code') return refuse('forbidden');
    // Whoever has a code proves it by that: the provider’s word alone is less.
    const user = { factor: { is: null } };
    if ((await db().signOn.count({ where: { userId, user } })) === 0) return refuse('illegal-transition');
    return go({ of: sessionId, isAfresh: true, ip });
  });
}
