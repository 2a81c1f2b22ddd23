import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { enterCode } from '@/lib/features/accounts/commands/enter-code';
import {
  confirmFactor,
  removeFactor,
  renewPaperCodes,
  startFactor,
} from '@/lib/features/accounts/commands/own-factor';
import { inFours } from '@/lib/features/accounts/model/factor';
import { signIn } from '@/lib/features/accounts/commands/sign-in';
import { getOwnAccount } from '@/lib/features/accounts/queries/own';
import { getOwnFactor } from '@/lib/features/accounts/queries/own-factor';
import { resetFactor } from '@/lib/features/users/commands/reset-factor';
import { getPerson } from '@/lib/features/users/queries/person';
import { standingOfSession, viewerOfSession } from '@/lib/platform/auth/session-store';
import type { Role } from '@/lib/platform/auth/viewer';
import { dateColumn, realNow } from '@/lib/platform/clock';
import { db, ownerDb } from '@/lib/platform/db';
import { env, supply } from '@/lib/platform/env';
import { aUser, factorSecret, giveFactor, openFor, password, signedIn } from '@/tests/support/accounts';
import { codeAt, wrongCodeAt } from '@/tests/support/codes';
import {
  as,
  byPassword,
  client,
  given,
  keyOf,
  kindsTo,
  setUp,
  standingOf,
  valueOf,
} from '@/tests/support/factor';
import { fullProof, noProof, proven } from '@/tests/support/proof';

const now = () => codeAt(realNow());

/** Officers and leaders hold their role for a province, the others for none. */
async function provinceFor(role: Role): Promise<string | null> {
  if (role !== 'officer' && role !== 'leader') return null;
  const data = { slug: `tinh-cua-${role}`, existsFrom: dateColumn('1900-01-01') };
  return (await ownerDb().province.create({ data, select: { id: true } })).id;
}

describe('who must have one and has none', () => {
  test.each(['reviewer', 'admin'] as const)('a %s is nobody until it is set up', async (role) => {
    const user = await aUser({ role, hasFactor: false });
    const signed = valueOf(await signIn({ email: user.email, password, ...client }));
    expect(signed).toMatchObject({ owes: 'set-up', landing: 'account' });
    expect(await viewerOfSession(signed.sid, realNow())).toBeNull();
    const standing = await standingOf(signed.sid);
    expect(standing).toMatchObject({ owes: 'set-up', person: { grants: [] } });
    valueOf(await startFactor(standing, noProof));
    const key = (await keyOf(standing)) ?? '';
    expect(await confirmFactor(standing, given(wrongCodeAt(realNow())))).toMatchObject({ reason: 'invalid' });
    expect(await viewerOfSession(signed.sid, realNow())).toBeNull();
    const sid = valueOf(await confirmFactor(standing, given(codeAt(realNow(), key))));
    expect((await viewerOfSession(sid, realNow()))?.grants).toMatchObject([{ role }]);
    expect(await standingOfSession(signed.sid, realNow())).toBeNull();
    expect(await kindsTo(user.id)).toEqual(['factor-set']);
  });

  test('a role given in the midst of a session asks for one at the next request', async () => {
    const user = await aUser({ role: 'observer' });
    const sid = await openFor(user.id);
    expect(await viewerOfSession(sid, realNow())).not.toBeNull();
    await db().roleGrant.create({
      data: { userId: user.id, role: 'reviewer', validFrom: new Date('2022-01-01') },
    });
    expect(await viewerOfSession(sid, realNow())).toBeNull();
  });

  test.each(['officer', 'leader', 'ministry_leader', 'observer'] as const)(
    'a %s may do without for fourteen days from the first sign-in, and is nobody afterwards until it is set up',
    async (role) => {
      const start = realNow();
      const after = (days: number, minutes = 0) =>
        new Date(start.getTime() + (days * 1440 + minutes) * 60_000);
      const user = await aUser({ role, provinceId: await provinceFor(role) });
      const owesAt = async (sid: string, at: Date) => (await standingOfSession(sid, at))?.owes;
      expect(await owesAt(await openFor(user.id, start), start)).toBeNull();
      const late = await openFor(user.id, after(14, -1));
      expect(await owesAt(late, after(14, -1))).toBeNull();
      expect(await owesAt(late, after(14, 9))).toBeNull();
      const due = await openFor(user.id, after(14));
      const standing = await standingOfSession(due, after(14));
      expect(standing).toMatchObject({ owes: 'set-up', person: { grants: [] } });
      expect(await viewerOfSession(due, after(14))).toBeNull();
      await giveFactor(user.id);
      const coded = await openFor(user.id, after(15));
      expect((await viewerOfSession(coded, after(15)))?.grants).toMatchObject([{ role }]);
    },
  );

  test('others are asked for none in the first days, and may have one', async () => {
    const viewer = await proven(await signedIn({ role: 'observer' }));
    const { sid } = await setUp(as(viewer));
    expect(await viewerOfSession(sid, realNow())).not.toBeNull();
    const own = await db().user.findUniqueOrThrow({ where: { id: viewer.userId ?? '' } });
    expect((await byPassword(own.email)).owes).toBe('code');
  });

  test('outside of the demonstration nobody is exempt, and in it only its invented accounts are', async () => {
    const user = await aUser({ role: 'admin', hasFactor: false });
    const sid = await openFor(user.id);
    supply({ DEMO: '0' });
    const owes = async () => (await standingOf(sid)).owes;
    const answers = [await owes()];
    await db().user.update({ where: { id: user.id }, data: { isDemo: true } });
    answers.push(await owes());
    supply({ DEMO: '1' });
    answers.push(await owes());
    await db().user.update({ where: { id: user.id }, data: { isDemo: false } });
    answers.push(await owes());
    expect(answers).toEqual(['set-up', 'set-up', null, 'set-up']);
  });
});

describe('the second step of signing in', () => {
  test('lets in with the code of the device, under a new session, and says where to go', async () => {
    const user = await aUser({ role: 'reviewer' });
    const standing = await byPassword(user.email);
    expect(standing).toMatchObject({ owes: 'code', person: { grants: [] } });
    const { sid, landing } = valueOf(await enterCode(standing, given(now())));
    expect(landing).toBe('review');
    expect(await viewerOfSession(sid, realNow())).toMatchObject({ userId: user.id });
    const old = await db().session.findUniqueOrThrow({ where: { id: standing.person.sessionId ?? '' } });
    expect(old.revokedWhy).toBe('replaced');
  });

  test.each([-30, 30])('takes the code of %i seconds from now', async (seconds) => {
    const user = await aUser({ role: 'reviewer' });
    const code = codeAt(new Date(realNow().getTime() + seconds * 1000));
    expect(await enterCode(await byPassword(user.email), given(code))).toMatchObject({ ok: true });
  });

  test.each([-90, 90])('refuses the code of %i seconds from now', async (seconds) => {
    const user = await aUser({ role: 'reviewer' });
    const code = codeAt(new Date(realNow().getTime() + seconds * 1000));
    expect(await enterCode(await byPassword(user.email), given(code))).toMatchObject({ reason: 'invalid' });
  });

  test('takes no code twice, also when three ask at once', async () => {
    const user = await aUser({ role: 'reviewer' });
    const standings = await Promise.all(
      Array.from({ length: 3 }, async () => standingOf(await openFor(user.id, { withFactor: false }))),
    );
    const code = now();
    const outcomes = await Promise.all(standings.map((each) => enterCode(each, given(code))));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await enterCode(await byPassword(user.email), given(code))).toMatchObject({ reason: 'invalid' });
  });

  test('takes a code on paper once, and tells its owner', async () => {
    const viewer = await proven(await signedIn({ role: 'reviewer' }));
    const user = await db().user.findUniqueOrThrow({ where: { id: viewer.userId ?? '' } });
    const codes = valueOf(await renewPaperCodes(viewer, noProof));
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    const [code = ''] = codes;
    const typed = code.replaceAll(' ', '').toLowerCase();
    expect(await enterCode(await byPassword(user.email), given(typed))).toMatchObject({ ok: true });
    expect(await enterCode(await byPassword(user.email), given(typed))).toMatchObject({ reason: 'invalid' });
    const notice = await db().notice.findFirstOrThrow({
      where: { toId: user.id, kind: 'recovery-code-used' },
    });
    expect(notice.detail).toEqual({ count: 9 });
    const kept = JSON.stringify(await db().recoveryCode.findMany({ where: { userId: user.id } }));
    expect(kept.toUpperCase()).not.toContain(typed.toUpperCase());
    valueOf(await renewPaperCodes(viewer, noProof));
    const [, second = ''] = codes;
    expect(await enterCode(await byPassword(user.email), given(second.replaceAll(' ', '')))).toMatchObject({
      reason: 'invalid',
    });
  });

  test('a secret that is being replaced loses nobody: the first code is sealed under the new one', async () => {
    const { AUTH_SECRET } = env();
    const user = await aUser({ role: 'reviewer' });
    const [code, later] = [0, 30].map((seconds) => codeAt(new Date(realNow().getTime() + seconds * 1000)));
    try {
      supply({ AUTH_SECRET: `${AUTH_SECRET}-next` });
      const lost = await enterCode(await byPassword(user.email), given(code ?? ''));
      expect(lost).toMatchObject({ reason: 'invalid' });
      supply({ AUTH_SECRET_BEFORE: AUTH_SECRET });
      expect(await enterCode(await byPassword(user.email), given(code ?? ''))).toMatchObject({ ok: true });
      supply({ AUTH_SECRET_BEFORE: undefined });
      expect(await enterCode(await byPassword(user.email), given(later ?? ''))).toMatchObject({ ok: true });
    } finally {
      supply({ AUTH_SECRET, AUTH_SECRET_BEFORE: undefined });
    }
  });

  test('another’s code on paper opens nothing', async () => {
    const holder = await proven(await signedIn({ role: 'reviewer' }));
    const [code = ''] = valueOf(await renewPaperCodes(holder, noProof));
    const thief = await aUser({ role: 'reviewer' });
    const outcome = await enterCode(await byPassword(thief.email), given(code.replaceAll(' ', '')));
    expect(outcome).toMatchObject({ reason: 'invalid' });
  });

  test('ten tries in ten minutes, then not even the right code; on record once', async () => {
    const user = await aUser({ role: 'reviewer' });
    const standing = await byPassword(user.email);
    const wrong = given(wrongCodeAt(realNow()));
    for (let times = 0; times < 10; times += 1)
      expect(await enterCode(standing, wrong)).toMatchObject({ reason: 'invalid' });
    for (const code of [now(), now()])
      expect(await enterCode(standing, given(code))).toMatchObject({
        reason: 'limited',
        retryAfterSeconds: 600,
      });
    const where = { actorId: user.id, action: 'session.factor', outcome: 'limited' };
    expect(await db().auditEvent.count({ where })).toBe(1);
  });

  test('a session that owes no code takes none', async () => {
    const viewer = await signedIn({ role: 'reviewer' });
    expect(await enterCode(as(viewer), given(now()))).toMatchObject({ reason: 'illegal-transition' });
  });

  test('sessions of a password alone shut nobody out who gave a code', async () => {
    const user = await aUser({ role: 'reviewer' });
    const sid = await openFor(user.id);
    for (let times = 0; times < 5; times += 1) await openFor(user.id, { withFactor: false });
    expect(await viewerOfSession(sid, realNow())).not.toBeNull();
    const alive = { userId: user.id, revokedAt: null };
    expect(await db().session.count({ where: alive })).toBe(6);
    for (let times = 0; times < 4; times += 1) await openFor(user.id);
    expect(await db().session.count({ where: { ...alive, factorAt: { not: null } } })).toBe(3);
    expect(await db().session.count({ where: { ...alive, factorAt: null } })).toBe(5);
  });

  test('a session that owes its code lasts ten minutes, and is on no list and in no count', async () => {
    const { id } = await aUser({ role: 'reviewer' });
    const start = realNow();
    const sid = await openFor(id, { withFactor: false });
    const minutes = (count: number) => new Date(start.getTime() + count * 60_000);
    expect(await standingOfSession(sid, minutes(9))).not.toBeNull();
    expect(await standingOfSession(sid, minutes(11))).toBeNull();
    const { person } = await standingOf(await openFor(id));
    expect((await getOwnAccount(person))?.sessions.map((session) => session.id)).toEqual([person.sessionId]);
    expect((await getPerson(await signedIn({ role: 'admin' }), id))?.sessions).toBe(1);
  });
});

describe('keeping it', () => {
  test('every change asks for password and code', async () => {
    const viewer = await signedIn({ role: 'observer', hasFactor: true });
    const refused = { issues: [{ key: 'accounts.proofMissing' }, { key: 'accounts.codeMissing' }] };
    expect(await startFactor(as(viewer), noProof)).toMatchObject(refused);
    expect(await renewPaperCodes(viewer, noProof)).toMatchObject(refused);
    expect(await removeFactor(viewer, noProof)).toMatchObject(refused);
  });

  test('a change takes a code of the device once, or one on paper', async () => {
    const viewer = await signedIn({ role: 'observer', hasFactor: true });
    const proof = fullProof();
    const codes = valueOf(await renewPaperCodes(viewer, proof));
    await db().session.update({ where: { id: viewer.sessionId ?? '' }, data: { provenAt: null } });
    expect(await renewPaperCodes(viewer, proof)).toMatchObject({ issues: [{ key: 'accounts.codeWrong' }] });
    const paper = { ...proof, oneTimePassword: codes[0]?.replaceAll(' ', '') };
    expect(await removeFactor(viewer, paper)).toMatchObject({ ok: true });
    expect(await kindsTo(viewer.userId ?? '')).toContain('recovery-code-used');
  });

  test('who has no password proves it by the code, and who has neither elsewhere', async () => {
    const { oneTimePassword } = fullProof();
    const coded = await signedIn({ role: 'observer', hasFactor: true, passwordHash: null });
    expect(await renewPaperCodes(coded, { ...noProof, oneTimePassword })).toMatchObject({ ok: true });
    const bare = await signedIn({ role: 'observer', passwordHash: null });
    expect(await startFactor(as(bare), fullProof())).toMatchObject({
      issues: [{ key: 'accounts.proofElsewhere' }],
    });
  });

  test('the device one has goes on until the new one is confirmed, and then no longer', async () => {
    const user = await aUser({ role: 'reviewer' });
    const { sid: before } = valueOf(await enterCode(await byPassword(user.email), given(now())));
    const { person } = await standingOf(before);
    valueOf(await startFactor(as(await proven(person)), noProof));
    const late = codeAt(new Date(realNow().getTime() + 30_000));
    expect(await enterCode(await byPassword(user.email), given(late))).toMatchObject({ ok: true });
    const key = (await keyOf(as(person))) ?? '';
    valueOf(await confirmFactor(as(person), given(codeAt(realNow(), key))));
    const { lastStep, secret } = await db().secondFactor.findUniqueOrThrow({ where: { userId: user.id } });
    expect(lastStep).toBeGreaterThan(0);
    for (const seconds of [-30, 0, 30]) {
      const next = codeAt(new Date(realNow().getTime() + seconds * 1000));
      expect(await enterCode(await byPassword(user.email), given(next))).toMatchObject({ reason: 'invalid' });
    }
    expect([secret.includes(key), secret.includes(factorSecret)]).toEqual([false, false]);
  });

  test('is taken off by who need not have one, with the other sessions; not by a reviewer', async () => {
    const reviewer = await proven(await signedIn({ role: 'reviewer' }));
    expect(await removeFactor(reviewer, noProof)).toMatchObject({ reason: 'forbidden' });
    const viewer = await proven(await signedIn({ role: 'observer', hasFactor: true }));
    const other = await openFor(viewer.userId ?? '');
    valueOf(await removeFactor(viewer, noProof));
    expect(await standingOfSession(other, realNow())).toBeNull();
    expect(await removeFactor(viewer, noProof)).toMatchObject({ reason: 'illegal-transition' });
    expect(await renewPaperCodes(viewer, noProof)).toMatchObject({ reason: 'illegal-transition' });
    expect(await kindsTo(viewer.userId ?? '')).toEqual(['factor-removed']);
  });

  test('is taken off by nobody when the days without one are over', async () => {
    const viewer = await proven(await signedIn({ role: 'observer', hasFactor: true }));
    await db().user.update({ where: { id: viewer.userId ?? '' }, data: { factorDueAt: realNow() } });
    expect(await removeFactor(viewer, noProof)).toMatchObject({ reason: 'forbidden' });
    expect((await getOwnFactor(as(viewer)))?.isBound).toBe(true);
  });

  test('an administrator resets one that was lost: sessions end, its owner is told and sets up a new one', async () => {
    const [admin, user] = [
      await proven(await signedIn({ role: 'admin' })),
      await aUser({ role: 'reviewer' }),
    ];
    const sid = await openFor(user.id);
    expect(await resetFactor(await signedIn({ role: 'admin' }), user.id, noProof)).toMatchObject({
      reason: 'invalid',
    });
    valueOf(await resetFactor(admin, user.id, noProof));
    expect(await standingOfSession(sid, realNow())).toBeNull();
    expect((await byPassword(user.email)).owes).toBe('set-up');
    expect(await kindsTo(user.id)).toEqual(['factor-reset']);
    expect(await resetFactor(admin, user.id, noProof)).toMatchObject({ reason: 'illegal-transition' });
    expect(await resetFactor(admin, admin.userId ?? '', noProof)).toMatchObject({ reason: 'forbidden' });
    const where = { action: 'account.reset-factor', objectId: user.id, outcome: 'done' };
    expect(await db().auditEvent.count({ where })).toBe(1);
  });

  test('neither secret nor code stands in the log of acts, in the outbox or in a table', async () => {
    const viewer = await proven(await signedIn({ role: 'observer' }));
    const { sid, key } = await setUp(as(viewer));
    const { person } = await standingOf(sid);
    const codes = [...valueOf(await renewPaperCodes(person, noProof))];
    const { email } = await db().user.findUniqueOrThrow({ where: { id: viewer.userId ?? '' } });
    const [used = '', replaced = ''] = codes;
    const plain = (code: string) => code.replaceAll(' ', '');
    valueOf(await enterCode(await byPassword(email), given(plain(used))));
    codes.push(...valueOf(await renewPaperCodes(person, noProof)));
    const wrong = await enterCode(await byPassword(email), given(plain(replaced)));
    expect(wrong).toMatchObject({ reason: 'invalid' });
    const kept = await Promise.all([
      ...[ownerDb().auditEvent.findMany(), db().notice.findMany(), db().rateBucket.findMany()],
      ...[db().session.findMany(), db().secondFactor.findMany(), db().recoveryCode.findMany()],
    ]);
    expect(kept.every((rows) => rows.length > 0)).toBe(true);
    const text = inspect(kept, { depth: null, maxArrayLength: null, maxStringLength: null }).toUpperCase();
    const hidden = [...codes, ...codes.map(plain), key, inFours(key)];
    expect(hidden).toHaveLength(42);
    expect(hidden.filter((secret) => text.includes(secret))).toEqual([]);
  });
});
