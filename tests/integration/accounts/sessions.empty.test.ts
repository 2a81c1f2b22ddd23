import type { NextApiRequest, NextApiResponse } from 'next';
import { getServerSession } from 'next-auth';
import { encode } from 'next-auth/jwt';
import { describe, expect, test } from 'vitest';
import { disableUser } from '@/lib/features/users/commands/shut';
import { endSession } from '@/lib/features/accounts/commands/sessions';
import { signOut } from '@/lib/features/accounts/commands/sign-in';
import { cookieSeconds, sealSession, sessionCookie } from '@/lib/platform/auth/cookie';
import { authOptions } from '@/lib/platform/auth/options';
import { endSessions, sessionIdOf, viewerOfSession } from '@/lib/platform/auth/session-store';
import { dateColumn, realNow } from '@/lib/platform/clock';
import { db, inTransaction } from '@/lib/platform/db';
import { env, supply } from '@/lib/platform/env';
import { aUser, openFor, signedIn } from '@/tests/support/accounts';
import { noProof, proven } from '@/tests/support/proof';

const minute = 60_000;
const at = (start: Date, minutes: number) => new Date(start.getTime() + minutes * minute);
const start = new Date('2026-03-02T01:00:00Z');

/** What next-auth makes of a cookie's value, as on any request. */
function readCookie(value: string) {
  const request = { headers: {}, cookies: { [sessionCookie().name]: value } } as unknown as NextApiRequest;
  const ignore = () => undefined;
  const response = { getHeader: ignore, setHeader: ignore, setCookie: ignore } as unknown as NextApiResponse;
  return getServerSession(
    request,
    response,
    authOptions(({ person }) => ({ viewer: person })),
  );
}

describe('a session', () => {
  test('speaks for its account, with the name and the roles of today', async () => {
    const user = await aUser({ role: 'admin' });
    const viewer = await viewerOfSession(await openFor(user.id), realNow());
    expect(viewer).toMatchObject({ userId: user.id, grants: [{ role: 'admin', provinceId: null }] });
  });

  test('is kept by its hash: the table opens nothing', async () => {
    const user = await aUser();
    const sid = await openFor(user.id);
    const row = await db().session.findUniqueOrThrow({ where: { id: sessionIdOf(sid) } });
    expect(JSON.stringify(row)).not.toContain(sid);
    expect(await viewerOfSession(row.id, realNow())).toBeNull();
    expect(Buffer.from(sid, 'base64url')).toHaveLength(32);
  });

  test('ends after thirty minutes without a request, and lives on with one', async () => {
    const user = await aUser();
    const sid = await openFor(user.id, start);
    expect(await viewerOfSession(sid, at(start, 29))).not.toBeNull();
    expect(await viewerOfSession(sid, at(start, 58))).not.toBeNull();
    expect(await viewerOfSession(sid, at(start, 88))).toBeNull();
  });

  test('of an administrator ends after fifteen', async () => {
    const user = await aUser({ role: 'admin' });
    const sid = await openFor(user.id, start);
    expect(await viewerOfSession(sid, at(start, 14))).not.toBeNull();
    expect(await viewerOfSession(sid, at(start, 29))).toBeNull();
  });

  test('ends after eight hours however busy', async () => {
    const user = await aUser();
    const sid = await openFor(user.id, start);
    for (let minutes = 20; minutes < 480; minutes += 20) {
      expect(await viewerOfSession(sid, at(start, minutes))).not.toBeNull();
    }
    expect(await viewerOfSession(sid, at(start, 480))).toBeNull();
  });

  test('is not written on every request', async () => {
    const user = await aUser();
    const sid = await openFor(user.id, start);
    const seen = async () =>
      (await db().session.findUniqueOrThrow({ where: { id: sessionIdOf(sid) } })).lastSeenAt;
    await viewerOfSession(sid, new Date(start.getTime() + 59_000));
    expect(await seen()).toEqual(start);
    await viewerOfSession(sid, at(start, 2));
    expect(await seen()).toEqual(at(start, 2));
  });

  test('is one of three at most; the oldest gives way, also when five open at once', async () => {
    const user = await aUser();
    const first = await openFor(user.id, start);
    const later = [await openFor(user.id, at(start, 1)), await openFor(user.id, at(start, 2))];
    const fourth = await openFor(user.id, at(start, 3));
    expect(await viewerOfSession(first, at(start, 4))).toBeNull();
    const alive = await Promise.all([...later, fourth].map((sid) => viewerOfSession(sid, at(start, 4))));
    expect(alive.every((viewer) => viewer !== null)).toBe(true);
    await Promise.all(Array.from({ length: 5 }, () => openFor(user.id, at(start, 5))));
    expect(await db().session.count({ where: { userId: user.id, revokedAt: null } })).toBe(3);
  });
});

describe('rights are those of this request', () => {
  test('a grant counts from its first day to the day before its last, in portal time', async () => {
    const user = await aUser({ role: 'reviewer', validFrom: '2022-12-16', validTo: '2022-12-17' });
    const sid = await openFor(user.id);
    const rolesOn = async (day: string) => {
      supply({ PORTAL_TODAY: day });
      return (await viewerOfSession(sid, realNow()))?.grants.map(({ role }) => role);
    };
    expect([await rolesOn('2022-12-15'), await rolesOn('2022-12-16'), await rolesOn('2022-12-17')]).toEqual([
      [],
      ['reviewer'],
      [],
    ]);
    supply({ PORTAL_TODAY: undefined });
  });

  test('a role taken away is gone at the next request', async () => {
    const user = await aUser({ role: 'reviewer' });
    const sid = await openFor(user.id);
    await db().roleGrant.updateMany({
      where: { userId: user.id },
      data: { validTo: dateColumn('2022-06-01') },
    });
    expect((await viewerOfSession(sid, realNow()))?.grants).toEqual([]);
  });

  test('a disabled account is out at once, with every session and link', async () => {
    const [admin, user] = [await signedIn({ role: 'admin' }), await aUser()];
    const sids = [await openFor(user.id), await openFor(user.id)];
    expect(await disableUser(await proven(admin), { userId: user.id }, noProof)).toMatchObject({ ok: true });
    for (const sid of sids) expect(await viewerOfSession(sid, realNow())).toBeNull();
    expect(await db().session.count({ where: { userId: user.id, revokedWhy: 'disabled' } })).toBe(2);
  });
});

describe('the end', () => {
  test('signing out ends this session and no other', async () => {
    const user = await aUser();
    const [mine, other] = [await openFor(user.id), await openFor(user.id)];
    const viewer = await viewerOfSession(mine, realNow());
    if (viewer === null) throw new Error('The session did not open.');
    await signOut(viewer);
    expect(await viewerOfSession(mine, realNow())).toBeNull();
    expect(await viewerOfSession(other, realNow())).not.toBeNull();
  });

  test('another’s session looks like none, and the try is audited', async () => {
    const [viewer, victim] = [await signedIn(), await aUser()];
    const sid = await openFor(victim.id);
    const theirs = await endSession(viewer, sessionIdOf(sid));
    const nobodys = await endSession(viewer, 'f'.repeat(64));
    expect(theirs).toEqual(nobodys);
    expect(theirs).toMatchObject({ ok: false, reason: 'not-found' });
    expect(await viewerOfSession(sid, realNow())).not.toBeNull();
    const events = await db().auditEvent.findMany({
      where: { actorId: viewer.userId, action: 'session.end' },
    });
    expect(events.map((event) => event.outcome)).toEqual(['not-found', 'not-found']);
  });

  test('one ends all but the one kept', async () => {
    const user = await aUser();
    const [kept, other] = [await openFor(user.id), await openFor(user.id)];
    const which = { userId: user.id, except: sessionIdOf(kept) };
    expect(
      await inTransaction('system', (tx) => endSessions(tx, which, { why: 'password', now: realNow() })),
    ).toBe(1);
    expect(await viewerOfSession(kept, realNow())).not.toBeNull();
    expect(await viewerOfSession(other, realNow())).toBeNull();
  });
});

describe('the cookie', () => {
  test('is read by next-auth while the session lives, and worth nothing after', async () => {
    const user = await aUser();
    const sid = await openFor(user.id);
    const value = await sealSession(sid);
    expect(await readCookie(value)).toMatchObject({ viewer: { userId: user.id } });
    await db().session.updateMany({ where: { id: sessionIdOf(sid) }, data: { revokedAt: realNow() } });
    expect(await readCookie(value)).toBeNull();
  });

  test('tampered, cut, foreign, or holding no session id, it is no cookie', async () => {
    const user = await aUser();
    const sid = await openFor(user.id);
    const value = await sealSession(sid);
    const middle = Math.floor(value.length / 2);
    const flipped = `${value.slice(0, middle)}${value[middle] === 'A' ? 'B' : 'A'}${value.slice(middle + 1)}`;
    const foreign = await encode({
      token: { sid },
      secret: 'another secret of quite some length',
      maxAge: cookieSeconds,
    });
    const secret = env().AUTH_SECRET;
    const stale = await encode({ token: { sid }, secret, maxAge: -60 });
    const objects = await Promise.all(
      [{ not: '' }, [sid], null, 1].map((odd) => encode({ token: { sid: odd }, secret, maxAge: 60 })),
    );
    for (const bad of [flipped, value.slice(0, -1), foreign, stale, 'x', '', ...objects]) {
      expect(await readCookie(bad)).toBeNull();
    }
    expect(await readCookie(value)).not.toBeNull();
  });

  test('is bound to the host over HTTPS and never read by script', () => {
    expect(sessionCookie()).toMatchObject({
      name: 'session',
      options: { httpOnly: true, sameSite: 'lax', secure: false },
    });
    supply({ PUBLIC_URL: 'https://tiendoso.example' });
    expect(sessionCookie()).toMatchObject({ name: '__Host-session', options: { secure: true, path: '/' } });
    supply({ PUBLIC_URL: 'http://localhost:3000' });
  });
});
