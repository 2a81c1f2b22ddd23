import { beforeAll, expect, test } from 'vitest';
import { bindSignOn, proveBySignOn, unbindSignOn } from '@/lib/features/accounts/commands/bind';
import { enterCode } from '@/lib/features/accounts/commands/enter-code';
import {
  confirmFactor,
  removeFactor,
  renewPaperCodes,
  startFactor,
} from '@/lib/features/accounts/commands/own-factor';
import { setOutToBind, setOutToProve } from '@/lib/features/accounts/commands/set-out';
import { endOtherSessions } from '@/lib/features/accounts/commands/sessions';
import { getOwnFactor } from '@/lib/features/accounts/queries/own-factor';
import { endSessions, sessionIdOf, standingOfSession } from '@/lib/platform/auth/session-store';
import { visitor, type Standing } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db, inTransaction } from '@/lib/platform/db';
import { subjects, type Decision, type Subject } from '@/tests/support/access-grid';
import { decisionOf } from '@/tests/support/access-doors';
import { ownDoors } from '@/tests/support/access-entries';
import { openSubjects, viewerOf, type Sids } from '@/tests/support/access-subjects';
import { aUser, signedIn } from '@/tests/support/accounts';
import { aProvince } from '@/tests/support/factories';
import { noProof } from '@/tests/support/proof';
import { databaseSnapshot } from '@/tests/support/snapshot';

let sids: Sids;

async function endAllBut(sid: string | null): Promise<void> {
  const id = sessionIdOf(sid ?? '');
  const own = await db().session.findUnique({ where: { id }, select: { userId: true } });
  const which = { userId: own?.userId ?? crypto.randomUUID(), except: id };
  await inTransaction('system', (tx) => endSessions(tx, which, { why: 'ended', now: realNow() }));
}

beforeAll(async () => {
  const places = { province: await aProvince(), other: await aProvince() };
  const wrote = { role: 'reviewer' } as const;
  sids = await openSubjects(places, { submitter: await signedIn(wrote), editor: await signedIn(wrote) });
  const { id: userId } = await aUser();
  const { issuer, subject } = taken;
  await db().signOn.create({ data: { userId, issuer, subject, boundAt: realNow() } });
  // Each has one session: ending the others then ends none.
  for (const sid of Object.values(sids)) await endAllBut(sid);
});

const given = { oneTimePassword: 'not a code', ip: '192.0.2.1', userAgent: 'a test' };

/** Bound to somebody else: nobody of the subjects may have it, and none is it. */
const taken = { issuer: 'https://login.example', subject: 'người khác', provesFactor: true };

const endOf = ({ ok }: Readonly<{ ok: boolean }>): Decision => (ok ? 'done' : '403');

/** Nobody of the subjects has just given the password, and none of them knows a code. */
const tries: Readonly<Record<(typeof ownDoors)[number], (standing: Standing) => Promise<Decision>>> = {
  'accounts/commands/enter-code enterCode': async (standing) => decisionOf(await enterCode(standing, given)),
  'accounts/commands/own-factor startFactor': async (standing) =>
    decisionOf(await startFactor(standing, noProof)),
  'accounts/commands/own-factor confirmFactor': async (standing) =>
    decisionOf(await confirmFactor(standing, given)),
  'accounts/commands/own-factor renewPaperCodes': async ({ person, owes }) =>
    decisionOf(await renewPaperCodes(owes === null ? person : visitor, noProof)),
  'accounts/commands/own-factor removeFactor': async ({ person, owes }) =>
    decisionOf(await removeFactor(owes === null ? person : visitor, noProof)),
  'accounts/commands/sessions endOtherSessions': async ({ person, owes }) => {
    const decision = decisionOf(await endOtherSessions(owes === null ? person : visitor));
    return decision === 'done' ? 'shown' : decision;
  },
  'accounts/commands/bind bindSignOn': async ({ person, owes }) =>
    endOf(await bindSignOn(owes === null ? person : visitor, taken)),
  'accounts/commands/bind unbindSignOn': async ({ person, owes }) =>
    decisionOf(await unbindSignOn(owes === null ? person : visitor, noProof)),
  'accounts/commands/bind proveBySignOn': async (standing) => endOf(await proveBySignOn(standing, taken)),
  'accounts/commands/set-out setOutToBind': async ({ person, owes }) =>
    decisionOf(await setOutToBind(owes === null ? person : visitor, noProof)),
  'accounts/commands/set-out setOutToProve': async (standing) =>
    decisionOf(await setOutToProve(standing, given)),
  'accounts/queries/own-factor getOwnFactor': async (standing) =>
    (await getOwnFactor(standing)) === null ? '404' : 'shown',
};

type Wanted = Readonly<Record<'anybody' | 'withoutFactor' | 'withoutCode' | 'signedOut', Decision>>;

/** What is said to each; whoever is not signed in is told so. */
const wanted: Readonly<Record<(typeof ownDoors)[number], Wanted>> = {
  'accounts/commands/enter-code enterCode': {
    ...{ anybody: 'step', withoutFactor: 'step', withoutCode: 'invalid', signedOut: '401' },
  },
  'accounts/commands/own-factor startFactor': {
    ...{ anybody: 'invalid', withoutFactor: 'invalid', withoutCode: '403', signedOut: '401' },
  },
  'accounts/commands/own-factor confirmFactor': {
    ...{ anybody: 'invalid', withoutFactor: 'invalid', withoutCode: '403', signedOut: '401' },
  },
  'accounts/commands/own-factor renewPaperCodes': {
    ...{ anybody: 'invalid', withoutFactor: '401', withoutCode: '401', signedOut: '401' },
  },
  'accounts/commands/own-factor removeFactor': {
    ...{ anybody: 'invalid', withoutFactor: '401', withoutCode: '401', signedOut: '401' },
  },
  'accounts/commands/sessions endOtherSessions': {
    ...{ anybody: 'shown', withoutFactor: '401', withoutCode: '401', signedOut: '401' },
  },
  'accounts/commands/bind bindSignOn': {
    ...{ anybody: '403', withoutFactor: '403', withoutCode: '403', signedOut: '403' },
  },
  'accounts/commands/bind unbindSignOn': {
    ...{ anybody: 'invalid', withoutFactor: '401', withoutCode: '401', signedOut: '401' },
  },
  'accounts/commands/bind proveBySignOn': {
    ...{ anybody: '403', withoutFactor: '403', withoutCode: '403', signedOut: '403' },
  },
  'accounts/commands/set-out setOutToBind': {
    ...{ anybody: 'invalid', withoutFactor: '401', withoutCode: '401', signedOut: '401' },
  },
  'accounts/commands/set-out setOutToProve': {
    ...{ anybody: 'step', withoutFactor: 'step', withoutCode: '403', signedOut: '401' },
  },
  'accounts/queries/own-factor getOwnFactor': {
    ...{ anybody: 'shown', withoutFactor: 'shown', withoutCode: '404', signedOut: '404' },
  },
};

async function groupOf(subject: Subject): Promise<keyof Wanted> {
  if (subject === 'withoutFactor' || subject === 'withoutCode') return subject;
  return (await viewerOf(sids, subject)) === visitor ? 'signedOut' : 'anybody';
}

async function standingOf(subject: Subject): Promise<Standing> {
  const sid = sids[subject];
  const standing = sid === null ? null : await standingOfSession(sid, realNow());
  return standing ?? { person: visitor, owes: null };
}

test.each(ownDoors)('%s says to everybody what it should, and changes nothing', async (door) => {
  for (const subject of subjects) await viewerOf(sids, subject);
  const before = await databaseSnapshot();
  for (const subject of subjects) {
    const said = await tries[door](await standingOf(subject));
    expect([subject, said]).toEqual([subject, wanted[door][await groupOf(subject)]]);
  }
  expect(await databaseSnapshot()).toBe(before);
});
