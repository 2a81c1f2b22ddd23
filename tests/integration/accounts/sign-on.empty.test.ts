import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { bindSignOn, proveBySignOn, unbindSignOn } from '@/lib/features/accounts/commands/bind';
import { choosePassword } from '@/lib/features/accounts/commands/links';
import { makeLink } from '@/lib/features/accounts/commands/link';
import { startFactor } from '@/lib/features/accounts/commands/own-factor';
import {
  setOutToAccept,
  setOutToBind,
  setOutToProve,
  setOutToSignIn,
} from '@/lib/features/accounts/commands/set-out';
import { signIn } from '@/lib/features/accounts/commands/sign-in';
import { acceptBySignOn, signOn } from '@/lib/features/accounts/commands/sign-on';
import type { SignOnEnd } from '@/lib/features/accounts/model/sign-on';
import { getOwnAccount } from '@/lib/features/accounts/queries/own';
import { isProven } from '@/lib/features/accounts/queries/proven';
import { takeOffSignOn } from '@/lib/features/users/commands/take-off-sign-on';
import { getPerson } from '@/lib/features/users/queries/person';
import { comeBack, type Checks, type Vouched } from '@/lib/platform/auth/provider';
import { sealTrip, unsealTrip, type Trip } from '@/lib/platform/auth/sign-on-trip';
import { viewerOfSession } from '@/lib/platform/auth/session-store';
import { realNow } from '@/lib/platform/clock';
import { db, inTransaction, ownerDb } from '@/lib/platform/db';
import { env, supply } from '@/lib/platform/env';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';
import { aUser, openFor, password, signedIn } from '@/tests/support/accounts';
import { success } from '@/tests/support/factories';
import { byPassword, kindsTo, standingOf, valueOf } from '@/tests/support/factor';
import { IdentityProvider } from '@/tests/support/identity-provider';
import { noProof, proven } from '@/tests/support/proof';

/** Senders that cannot be told apart meet no limit. */
const client = { ip: 'direct', userAgent: 'a test' };

const provider = new IdentityProvider();

beforeAll(async () => {
  await provider.start();
});

beforeEach(() => {
  supply({ ...provider.environment, OIDC_FACTOR: undefined });
  provider.amr = ['pwd'];
  provider.signedInAgo = 0;
});

afterAll(() => provider.stop());

function asked() {
  const { OIDC } = env();
  if (OIDC === null) throw new Error('No provider is set.');
  return OIDC;
}

/** An end of single sign-on as the outcome of any act. */
function asOutcome<T>(end: SignOnEnd<T>): Outcome<T> {
  return end.ok ? ok(end.value) : refuse('forbidden');
}

let people = 0;

/** Nobody signs in at the provider under the same name twice, unless it is said. */
function someone(): string {
  people += 1;
  return `nguoi-${String(people)}`;
}

/** All the way there and back, as one browser. */
async function goAndCome(subject = someone()) {
  const { address, checks } = valueOf(await setOutToSignIn(client));
  return comeBack(asked(), provider.signIn(address, subject).toString(), checks);
}

async function vouchedFor(subject?: string): Promise<Vouched> {
  const answer = await goAndCome(subject);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.vouched;
}

/** Somebody whose account single sign-on opens. */
async function bound(wanted: Parameters<typeof aUser>[0] = {}) {
  const user = await aUser(wanted);
  const subject = someone();
  const { issuer } = provider;
  await db().signOn.create({ data: { userId: user.id, issuer, subject, boundAt: realNow() } });
  return { ...user, subject };
}

const records = (action: string, outcome: string) =>
  ownerDb().auditEvent.count({ where: { action, outcome } });

describe('the way to the provider', () => {
  test('asks for no more than who it is, with state, nonce and the challenge of a verifier', async () => {
    const { address, checks } = valueOf(await setOutToSignIn(client));
    const question = new URL(address).searchParams;
    expect(Object.fromEntries(question)).toMatchObject({
      ...{ scope: 'openid', response_type: 'code', code_challenge_method: 'S256', client_id: 'tien-do-so' },
      ...{ state: checks.state, nonce: checks.nonce, redirect_uri: `${env().PUBLIC_URL}/api/auth/sign-on` },
    });
    expect(address).not.toContain(checks.verifier);
    for (const secret of [checks.state, checks.nonce, checks.verifier])
      expect(Buffer.from(secret, 'base64url').length).toBeGreaterThanOrEqual(32);
  });

  test('is none where no provider is set', async () => {
    supply({ OIDC_ISSUER: undefined, OIDC_CLIENT_ID: undefined, OIDC_CLIENT_SECRET: undefined });
    expect(await setOutToSignIn(client)).toMatchObject({ ok: false, reason: 'not-found' });
  });

  test('is refused while the provider is away, and open again with it', async () => {
    const away = await new IdentityProvider().start();
    const { port } = new URL(away.issuer);
    await away.stop();
    supply(away.environment);
    expect(await setOutToSignIn(client)).toMatchObject({ ok: false, reason: 'unavailable' });
    await away.start(Number(port));
    expect(await setOutToSignIn(client)).toMatchObject({ ok: true });
    await away.stop();
  });

  test('does not begin with a provider that calls itself by another name', async () => {
    const other = await new IdentityProvider().start();
    other.claimedIssuer = provider.issuer;
    supply(other.environment);
    expect(await setOutToSignIn(client)).toMatchObject({ ok: false, reason: 'unavailable' });
    await other.stop();
  });

  test('is gone sixty times a minute from one place, and the next is on record once', async () => {
    const busy = { ip: '192.0.2.61', userAgent: 'a test' };
    for (let time = 0; time < 60; time += 1) expect((await setOutToSignIn(busy)).ok).toBe(true);
    const before = await records('session.open', 'limited');
    for (let time = 0; time < 3; time += 1)
      expect(await setOutToSignIn(busy)).toMatchObject({ ok: false, reason: 'limited' });
    expect(await records('session.open', 'limited')).toBe(before + 1);
  });
});

describe('what the provider answers', () => {
  test('names whom it vouches for', async () => {
    expect(await goAndCome('an')).toEqual({
      ok: true,
      vouched: { issuer: provider.issuer, subject: 'an', provesFactor: false },
    });
  });

  const now = () => Math.floor(Date.now() / 1000);

  test.each([
    ['of another audience', { claims: { aud: 'another' } }, 'untrusted'],
    ['for several without saying for whom', { claims: { aud: ['tien-do-so', 'another'] } }, 'untrusted'],
    ['of another issuer', { claims: { iss: 'https://evil.example' } }, 'untrusted'],
    ['with another nonce', { claims: { nonce: 'another' } }, 'untrusted'],
    ['without a nonce', { claims: { nonce: undefined } }, 'untrusted'],
    ['without a subject', { claims: { sub: undefined } }, 'untrusted'],
    ['signed by another key', { foreignKey: true }, 'untrusted'],
    ['signed by nobody', { alg: 'none' }, 'untrusted'],
    ['signed with the client’s secret', { alg: 'HS256' }, 'untrusted'],
    ['that has expired', { claims: { exp: now() - 60 } }, 'clock'],
    ['that is not valid yet', { claims: { nbf: now() + 300 } }, 'clock'],
    ['that is none: the provider fails', { status: 503 }, 'away'],
  ] as const)('a token %s lets nobody in', async (_, spoilt, problem) => {
    provider.spoil(spoilt);
    expect(await goAndCome()).toEqual({ ok: false, problem });
  });

  async function setOff(): Promise<Readonly<{ address: string; checks: Checks }>> {
    return valueOf(await setOutToSignIn(client));
  }

  const back = (query: URLSearchParams, checks: Checks) => comeBack(asked(), query.toString(), checks);

  test('counts only in the browser that set out: another state, another verifier, another nonce', async () => {
    const { address, checks } = await setOff();
    const other = (await setOff()).checks;
    const come = () => provider.signIn(address, 'an');
    expect(await back(come(), other)).toEqual({ ok: false, problem: 'stray' });
    expect(await back(come(), { ...checks, verifier: other.verifier })).toEqual({
      ok: false,
      problem: 'stray',
    });
    expect(await back(come(), { ...checks, nonce: other.nonce })).toEqual({
      ok: false,
      problem: 'untrusted',
    });
    const stateless = come();
    stateless.delete('state');
    expect(await back(stateless, checks)).toEqual({ ok: false, problem: 'stray' });
    expect(await back(come(), checks)).toMatchObject({ ok: true });
  });

  test('counts once: a code that comes again is worth nothing', async () => {
    const { address, checks } = await setOff();
    const query = provider.signIn(address, 'an');
    expect(await back(query, checks)).toMatchObject({ ok: true });
    expect(await back(query, checks)).toEqual({ ok: false, problem: 'stray' });
  });

  test('of another provider than the one that was asked is not taken', async () => {
    const { address, checks } = await setOff();
    const query = provider.signIn(address, 'an');
    query.set('iss', 'https://evil.example');
    expect(await back(query, checks)).toEqual({ ok: false, problem: 'untrusted' });
    const silent = provider.signIn(address, 'an');
    silent.delete('iss');
    expect(await back(silent, checks)).toEqual({ ok: false, problem: 'untrusted' });
  });

  test.each([
    ['access_denied', 'cancelled'],
    ['login_required', 'cancelled'],
    ['temporarily_unavailable', 'away'],
    ['invalid_scope', 'untrusted'],
  ])('that is “%s” is told as it is', async (error, problem) => {
    const { checks } = await setOff();
    const query = new URLSearchParams({ error, state: checks.state, iss: provider.issuer });
    expect(await back(query, checks)).toEqual({ ok: false, problem });
  });

  test('leaves no secret in the log', async () => {
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const { address, checks } = await setOff();
    const query = provider.signIn(address, 'an');
    provider.spoil({ claims: { nonce: 'another' } });
    await back(query, checks);
    await back(provider.signIn(address, 'an'), (await setOff()).checks);
    const lines = written.mock.calls.map(([line]) => String(line)).join('');
    written.mockRestore();
    expect(lines).toContain('"event":"sign-on"');
    for (const secret of [...Object.values(checks), query.get('code')]) expect(lines).not.toContain(secret);
  });
});

describe('signing in', () => {
  test('opens a session of our own for whom issuer and subject belong to', async () => {
    const { id, subject } = await bound({ role: 'observer' });
    const end = await signOn(await vouchedFor(subject), client);
    expect(end).toMatchObject({ ok: true, value: { landing: 'assessments', owes: null } });
    const viewer = end.ok ? await viewerOfSession(end.value.sid, realNow()) : null;
    expect(viewer?.userId).toBe(id);
    const told = await ownerDb().auditEvent.findFirstOrThrow({
      where: { actorId: id, action: 'session.open' },
    });
    expect(told).toMatchObject({ outcome: 'done', detail: { by: 'sign-on' } });
  });

  test('knows nobody by an address, and makes no account', async () => {
    const { email } = await aUser({ role: 'admin' });
    const before = await db().user.count();
    provider.spoil({ claims: { email, email_verified: true, preferred_username: email } });
    expect(await signOn(await vouchedFor(), client)).toEqual({ ok: false, problem: 'unknown' });
    expect(await signOn(await vouchedFor(email), client)).toEqual({ ok: false, problem: 'unknown' });
    expect(await db().user.count()).toBe(before);
    expect(await db().signOn.count({ where: { user: { email } } })).toBe(0);
  });

  test('takes the same subject of another issuer for somebody else', async () => {
    const { subject } = await bound();
    const vouched = { issuer: 'https://evil.example', subject, provesFactor: true };
    expect(await signOn(vouched, client)).toEqual({ ok: false, problem: 'unknown' });
  });

  test('refuses a disabled account, and both are on record', async () => {
    const { subject, id } = await bound({ disabledAt: realNow() });
    expect(await signOn(await vouchedFor(subject), client)).toEqual({ ok: false, problem: 'disabled' });
    expect(await db().session.count({ where: { userId: id } })).toBe(0);
    const where = { objectId: id, action: 'session.open', outcome: 'forbidden' };
    expect(await ownerDb().auditEvent.count({ where })).toBe(1);
  });

  const owedAfter = async (subject: string) => {
    const end = await signOn(await vouchedFor(subject), client);
    return end.ok ? end.value.owes : end.problem;
  };

  test('owes the portal’s own code, or setting one up, as by password', async () => {
    expect(await owedAfter((await bound({ role: 'admin' })).subject)).toBe('code');
    expect(await owedAfter((await bound({ role: 'reviewer', hasFactor: false })).subject)).toBe('set-up');
    provider.amr = ['pwd', 'mfa'];
    expect(await owedAfter((await bound({ role: 'reviewer' })).subject)).toBe('code');
  });

  test('owes nothing more where the operator takes the provider’s word for it, and it gives it', async () => {
    supply({ OIDC_FACTOR: 'amr:mfa acr:urn:two' });
    const { subject } = await bound({ role: 'reviewer' });
    expect(await owedAfter(subject)).toBe('code');
    provider.amr = ['pwd', 'mfa'];
    expect(await owedAfter(subject)).toBeNull();
    expect(await owedAfter((await bound({ role: 'admin', hasFactor: false })).subject)).toBeNull();
    provider.amr = ['pwd'];
    provider.spoil({ claims: { acr: 'urn:two' } });
    expect(await owedAfter(subject)).toBeNull();
    expect(provider.asked.at(-1)?.get('acr_values')).toBe('urn:two');
  });
});

describe('a password that was stolen', () => {
  test('plants no second factor where the provider’s own counts, as long as it does', async () => {
    supply({ OIDC_FACTOR: 'amr:mfa' });
    const { email, subject } = await bound({ role: 'reviewer', hasFactor: false });
    const thief = () => byPassword(email);
    expect(await startFactor(await thief(), noProof)).toMatchObject({ ok: true });
    provider.amr = ['pwd', 'mfa'];
    const { sid } = valueOf(asOutcome(await signOn(await vouchedFor(subject), client)));
    const standing = await thief();
    expect(standing.owes).toBe('set-up');
    expect(await startFactor(standing, noProof)).toMatchObject({
      ...{ ok: false, reason: 'forbidden', issues: [{ key: 'accounts.factorElsewhere' }] },
    });
    expect((await standingOf(sid)).owes).toBeNull();
    supply({ OIDC_FACTOR: undefined });
    expect(await startFactor(standing, noProof)).toMatchObject({ ok: true });
  });
});

describe('binding by the owner', () => {
  test('is asked afresh at the provider, where somebody else may be signed in', async () => {
    const viewer = await proven(await signedIn({ role: 'observer' }));
    const { address } = valueOf(await setOutToBind(viewer, noProof));
    expect(new URL(address).searchParams.get('prompt')).toBe('login');
  });

  test('asks for the password before it sets out', async () => {
    const viewer = await signedIn({ role: 'observer' });
    expect(await setOutToBind(viewer, noProof)).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await setOutToBind(viewer, { ...noProof, currentPassword: 'không phải' })).toMatchObject({
      ok: false,
    });
    const set = valueOf(await setOutToBind(viewer, { ...noProof, currentPassword: password }));
    expect(set.of).toBe(viewer.sessionId);
  });

  test('opens the account from then on; its owner is told', async () => {
    const viewer = await signedIn({ role: 'observer' });
    const subject = someone();
    expect(await bindSignOn(viewer, await vouchedFor(subject))).toEqual({ ok: true, value: null });
    expect(await signOn(await vouchedFor(subject), client)).toMatchObject({ ok: true });
    expect(await kindsTo(viewer.userId ?? '')).toEqual(['sign-on-bound']);
    expect((await getOwnAccount(viewer))?.signOnSince).not.toBeNull();
  });

  test('is done once: not two people at the provider to one account, nor one to two', async () => {
    const { subject } = await bound();
    const viewer = await signedIn({ role: 'observer' });
    expect(await bindSignOn(viewer, await vouchedFor(subject))).toEqual({ ok: false, problem: 'taken' });
    expect(await bindSignOn(viewer, await vouchedFor())).toMatchObject({ ok: true });
    expect(await bindSignOn(viewer, await vouchedFor())).toEqual({ ok: false, problem: 'taken' });
    const where = { actorId: viewer.userId, action: 'sign-on.bind', outcome: 'already-decided' };
    expect(await ownerDb().auditEvent.count({ where })).toBe(2);
  });

  test('of one at once: four ask, one is bound', async () => {
    const vouched = await vouchedFor();
    const viewers = await Promise.all([1, 2, 3, 4].map(() => signedIn({ role: 'observer' })));
    const ends = await Promise.all(viewers.map((viewer) => bindSignOn(viewer, vouched)));
    expect(ends.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('does nothing in a session that ended meanwhile', async () => {
    const viewer = await signedIn({ role: 'observer' });
    const vouched = await vouchedFor();
    const ended = { revokedAt: realNow(), revokedWhy: 'ended' };
    await db().session.update({ where: { id: viewer.sessionId ?? '' }, data: ended });
    expect(await bindSignOn(viewer, vouched)).toEqual({ ok: false, problem: 'signed-out' });
  });

  test('is taken off with the password, unless it is the only way in', async () => {
    const viewer = await proven(await signedIn({ role: 'observer' }));
    expect(await unbindSignOn(viewer, noProof)).toMatchObject({ ok: false, reason: 'illegal-transition' });
    const subject = someone();
    await bindSignOn(viewer, await vouchedFor(subject));
    const { sid } = valueOf(asOutcome(await signOn(await vouchedFor(subject), client)));
    expect(await unbindSignOn(viewer, noProof)).toMatchObject({ ok: true });
    expect(await viewerOfSession(sid, realNow())).toBeNull();
    const where = { id: viewer.sessionId ?? '', revokedAt: null };
    expect(await db().session.count({ where })).toBe(1);
    expect(await signOn(await vouchedFor(subject), client)).toEqual({ ok: false, problem: 'unknown' });
    const only = await proven(await signedIn({ role: 'observer', passwordHash: null }));
    await bindSignOn(only, await vouchedFor());
    expect(await unbindSignOn(only, noProof)).toMatchObject({ ok: false, reason: 'forbidden' });
  });
});

describe('taking single sign-on off somebody’s account', () => {
  test('is an administrator’s, who proves it, ends the sessions, and leaves the password', async () => {
    const owner = await signedIn({ role: 'observer' });
    const userId = String(owner.userId);
    const { email } = await db().user.findUniqueOrThrow({ where: { id: userId } });
    const subject = someone();
    success(asOutcome(await bindSignOn(owner, await vouchedFor(subject))));
    const { sid } = valueOf(asOutcome(await signOn(await vouchedFor(subject), client)));
    const admin = await signedIn({ role: 'admin' });
    expect(await takeOffSignOn(admin, userId, noProof)).toMatchObject({ reason: 'invalid' });
    const by = await proven(admin);
    expect((await getPerson(by, userId))?.hasBoth).toBe(true);
    expect(await takeOffSignOn(by, userId, noProof)).toMatchObject({ ok: true });
    expect((await getPerson(by, userId))?.hasBoth).toBe(false);
    expect(await viewerOfSession(sid, realNow())).toBeNull();
    expect(await signOn(await vouchedFor(subject), client)).toEqual({ ok: false, problem: 'unknown' });
    expect(await signIn({ email, password, ...client })).toMatchObject({ ok: true });
    const told = await db().notice.findFirstOrThrow({ where: { toId: userId, kind: 'sign-on-unbound' } });
    expect(told.detail).toEqual({ by: 'administrator' });
    const where = { actorId: by.userId, action: 'account.take-off-sign-on', objectId: userId };
    const events = await ownerDb().auditEvent.findMany({ where });
    expect(events.map(({ outcome }) => outcome)).toEqual(['done']);
    expect(await takeOffSignOn(by, userId, noProof)).toMatchObject({ reason: 'illegal-transition' });
  });
});

describe('an invitation', () => {
  async function invited(purpose: 'invitation' | 'reset' = 'invitation') {
    const user = await aUser({ role: 'observer', passwordHash: null });
    const link = { userId: user.id, purpose, minutes: 60 };
    const { token } = await inTransaction('system', (tx) => makeLink(tx, link, realNow()));
    return { ...user, token };
  }

  test('is accepted by single sign-on instead of a password, once', async () => {
    const { id, token } = await invited();
    const { of } = valueOf(await setOutToAccept(token, client));
    const subject = someone();
    const end = await acceptBySignOn(of ?? '', await vouchedFor(subject), client);
    expect(end).toMatchObject({ ok: true, value: { landing: 'assessments' } });
    expect(await signOn(await vouchedFor(subject), client)).toMatchObject({ ok: true });
    expect(await choosePassword(token, 'mưa phùn gió bấc tháng ba')).toMatchObject({ ok: false });
    expect(await setOutToAccept(token, client)).toMatchObject({ ok: false, reason: 'not-found' });
    expect(await acceptBySignOn(of ?? '', await vouchedFor(), client)).toEqual({
      ok: false,
      problem: 'link-dead',
    });
    expect(await kindsTo(id)).toEqual(['sign-on-bound']);
  });

  test('leaves nothing done when whoever signs in is bound already', async () => {
    const { subject } = await bound();
    const { id, token } = await invited();
    const { of } = valueOf(await setOutToAccept(token, client));
    expect(await acceptBySignOn(of ?? '', await vouchedFor(subject), client)).toEqual({
      ok: false,
      problem: 'taken',
    });
    expect(await db().signOn.count({ where: { userId: id } })).toBe(0);
    expect(await choosePassword(token, 'mưa phùn gió bấc tháng ba')).toMatchObject({ ok: true });
  });

  test('binds, and no other link does', async () => {
    const { token } = await invited('reset');
    expect(await setOutToAccept(token, client)).toMatchObject({ ok: false, reason: 'not-found' });
    expect(await setOutToAccept('nothing', client)).toMatchObject({ ok: false, reason: 'not-found' });
  });

  test('given again binds who somebody is at the provider now, and ends what was open', async () => {
    const { id, subject } = await bound({ role: 'observer', passwordHash: null });
    const sid = await openFor(id);
    const link = { userId: id, purpose: 'invitation', minutes: 60 } as const;
    const { token } = await inTransaction('system', (tx) => makeLink(tx, link, realNow()));
    const { of } = valueOf(await setOutToAccept(token, client));
    const now = someone();
    expect(await acceptBySignOn(of ?? '', await vouchedFor(now), client)).toMatchObject({ ok: true });
    expect(await viewerOfSession(sid, realNow())).toBeNull();
    expect(await signOn(await vouchedFor(subject), client)).toEqual({ ok: false, problem: 'unknown' });
    expect(await signOn(await vouchedFor(now), client)).toMatchObject({ ok: true });
  });
});

test('an invitation answered by a password forgets whom the provider knew; a forgotten password does not', async () => {
  for (const [purpose, left] of [
    ['reset', 1],
    ['invitation', 0],
  ] as const) {
    const { id } = await bound({ role: 'observer' });
    const link = { userId: id, purpose, minutes: 60 };
    const { token } = await inTransaction('system', (tx) => makeLink(tx, link, realNow()));
    expect(await choosePassword(token, 'mưa phùn gió bấc tháng ba')).toMatchObject({ ok: true });
    expect([purpose, await db().signOn.count({ where: { userId: id } })]).toEqual([purpose, left]);
    expect(await kindsTo(id)).toEqual(
      left === 1 ? ['password-changed'] : ['sign-on-unbound', 'password-changed'],
    );
  }
});

describe('proving oneself again at the provider', () => {
  async function entered(wanted: Parameters<typeof aUser>[0] = { role: 'observer' }) {
    const { id, subject } = await bound(wanted);
    return { standing: await standingOf(await openFor(id)), subject };
  }

  async function afresh(standing: Awaited<ReturnType<typeof standingOf>>, subject: string) {
    const { address, checks } = valueOf(await setOutToProve(standing, client));
    expect(Object.fromEntries(new URL(address).searchParams)).toMatchObject({
      prompt: 'login',
      max_age: '0',
    });
    return comeBack(asked(), provider.signIn(address, subject).toString(), checks);
  }

  test('counts for five minutes, as the password does', async () => {
    const { standing, subject } = await entered({ role: 'observer', passwordHash: null });
    const answer = await afresh(standing, subject);
    if (!answer.ok) throw new Error(answer.problem);
    expect(await isProven(standing.person)).toBe(false);
    expect(await proveBySignOn(standing, answer.vouched)).toEqual({ ok: true, value: null });
    expect(await isProven(standing.person)).toBe(true);
  });

  test('takes two factors of whoever came in by two', async () => {
    supply({ OIDC_FACTOR: 'amr:mfa' });
    const { subject } = await bound({ role: 'reviewer', hasFactor: false, passwordHash: null });
    provider.amr = ['pwd', 'mfa'];
    const { sid } = valueOf(asOutcome(await signOn(await vouchedFor(subject), client)));
    const standing = await standingOf(sid);
    for (const [amr, end] of [
      [['pwd'], { ok: false, problem: 'one-factor' }],
      [['pwd', 'mfa'], { ok: true, value: null }],
    ] as const) {
      provider.amr = [...amr];
      const answer = await afresh(standing, subject);
      if (!answer.ok) throw new Error(answer.problem);
      expect(await proveBySignOn(standing, answer.vouched)).toEqual(end);
    }
  });

  test('needs a provider that asked again', async () => {
    const { standing, subject } = await entered();
    provider.signedInAgo = 120;
    expect(await afresh(standing, subject)).toEqual({ ok: false, problem: 'not-afresh' });
    provider.signedInAgo = 0;
    provider.spoil({ claims: { auth_time: undefined } });
    expect(await afresh(standing, subject)).toEqual({ ok: false, problem: 'not-afresh' });
  });

  test('is worth nothing by somebody else, and none sets out who is not bound', async () => {
    const { standing } = await entered();
    const other = (await bound()).subject;
    const answer = await afresh(standing, other);
    if (!answer.ok) throw new Error(answer.problem);
    expect(await proveBySignOn(standing, answer.vouched)).toEqual({ ok: false, problem: 'another' });
    const { person } = await standingOf(await openFor((await aUser({ role: 'observer' })).id));
    expect(await setOutToProve({ person, owes: null }, client)).toMatchObject({
      reason: 'illegal-transition',
    });
  });
});

describe('what the browser brings back', () => {
  const trip: Trip = {
    ...{
      purpose: 'sign-in',
      locale: 'vi',
      next: '/ban-lam-viec',
      of: null,
      address: 'https://login.example',
    },
    checks: { state: 's', nonce: 'n', verifier: 'v', afreshSince: null },
  };

  test('is sealed, and opens as it was', async () => {
    const sealed = await sealTrip(trip);
    expect(sealed).not.toContain('verifier');
    expect(await unsealTrip(sealed)).toEqual(trip);
  });

  test('is worth nothing changed, under another secret, or after ten minutes', async () => {
    const sealed = await sealTrip(trip);
    expect(await unsealTrip(`${sealed.slice(0, -2)}xx`)).toBeNull();
    vi.useFakeTimers({ now: Date.now() + 11 * 60_000, toFake: ['Date'] });
    expect(await unsealTrip(sealed)).toBeNull();
    vi.useRealTimers();
    const { AUTH_SECRET } = env();
    supply({ AUTH_SECRET: 'x'.repeat(32) });
    expect(await unsealTrip(sealed)).toBeNull();
    supply({ AUTH_SECRET });
  });
});

test('a password goes on signing in beside it', async () => {
  const { email } = await bound({ role: 'observer' });
  expect(await signIn({ email, password, ...client })).toMatchObject({ ok: true });
});
