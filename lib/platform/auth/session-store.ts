import { createHash, randomBytes } from 'node:crypto';
import { placeOf } from '@/lib/platform/auth/client';
import { ended, type End } from '@/lib/platform/auth/ended';
import { beginGrace } from '@/lib/platform/auth/factor-due';
import { holdAccount } from '@/lib/platform/auth/hold';
import { entered } from '@/lib/platform/auth/living-sessions';
import { owedBy, type FactorStanding } from '@/lib/platform/auth/second-factor';
import { idleMinutesOf, sessionRules } from '@/lib/platform/auth/session-rules';
import type { Standing, Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, today } from '@/lib/platform/clock';
import { db, type Db, type Tx } from '@/lib/platform/db';

const minute = 60_000;

/** Writing "last seen" more often than this would cost a write per request. */
const seenEvery = minute;

type Opening = Readonly<{
  userId: string;
  ip: string;
  userAgent: string;
  /** A code of the second factor was given, or proved by the provider of single sign-on. */
  withFactor?: boolean;
  providerFactor?: boolean;
}>;

/** The row's id for the opaque id in the cookie: a stolen table opens no session. */
export function sessionIdOf(sid: string): string {
  return createHash('sha256').update(sid).digest('hex');
}

/** Ends the oldest beyond three. */
async function endBeyondMost(tx: Tx, userId: string, now: Date): Promise<void> {
  const beyond = await tx.session.findMany({
    where: { userId, revokedAt: null, ...entered },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: { id: true },
    skip: sessionRules.mostPerUser,
  });
  await tx.session.updateMany({
    where: { id: { in: beyond.map(({ id }) => id) } },
    data: ended({ why: 'replaced', now }),
  });
}

/**
 * Opens a session in real time and ends the oldest beyond three. One that owes its code lasts ten minutes and counts for
 * none: who knows a password alone shuts out nobody. Returns the opaque id for the cookie.
 */
export async function openSession(tx: Tx, opening: Opening, now: Date): Promise<string> {
  const { userId, withFactor = false, providerFactor = false } = opening;
  await holdAccount(tx, userId);
  await beginGrace(tx, userId, now);
  const owesCode = !withFactor && (await tx.secondFactor.count({ where: { userId } })) > 0;
  const minutes = owesCode ? sessionRules.codeMinutes : sessionRules.absoluteMinutes;
  const sid = randomBytes(32).toString('base64url');
  await tx.session.create({
    data: {
      id: sessionIdOf(sid),
      userId,
      createdAt: now,
      lastSeenAt: now,
      factorAt: withFactor ? now : null,
      providerFactor,
      absoluteUntil: new Date(now.getTime() + minutes * minute),
      ipHash: placeOf(opening.ip),
      userAgent: opening.userAgent.slice(0, 300),
    },
  });
  if (!owesCode) await endBeyondMost(tx, userId, now);
  return sid;
}

/** Ends a person's sessions at once, or only `id`, or all but `except`; returns how many were alive. */
export async function endSessions(
  tx: Tx,
  which: Readonly<{ userId: string; id?: string; except?: string }>,
  end: End,
): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: {
      userId: which.userId,
      revokedAt: null,
      ...(which.id === undefined ? {} : { id: which.id }),
      ...(which.except === undefined ? {} : { NOT: { id: which.except } }),
    },
    data: ended(end),
  });
  return count;
}

type Row = FactorStanding & Readonly<{ userId: string; name: string; lastSeenAt: Date }>;

async function readSession(client: Db, id: string, now: Date): Promise<Row | undefined> {
  const day = dateColumn(today());
  const rows = await client.$queryRaw<Row[]>`
    select s."userId", u.name, s."lastSeenAt", s."createdAt" as "openedAt", u."isDemo", u."factorDueAt", s."factorAt" is not null as "hasGiven",
      s."providerFactor" as "isProvenElsewhere", exists (select from "SecondFactor" f where f."userId" = u.id) as "hasFactor",
      coalesce(json_agg(json_build_object('role', g.role, 'provinceId', g."provinceId") order by g.role, g.id)
        filter (where g.id is not null), '[]') as grants
    from "Session" s
    join "User" u on u.id = s."userId" and u."disabledAt" is null
    left join "RoleGrant" g on g."userId" = u.id
      and g."validFrom" <= ${day}::date and (g."validTo" is null or g."validTo" > ${day}::date)
    where s.id = ${id} and s."revokedAt" is null and s."absoluteUntil" > ${now}::timestamptz
    group by s.id, u.id`;
  return rows[0];
}

/**
 * Whose session an opaque id is at an instant, with the account's status, second factor and the roles of today's portal
 * date read afresh; null when it was ended, has expired or never was, or the account is disabled.
 */
export async function standingOfSession(sid: string, now: Date, client: Db = db()): Promise<Standing | null> {
  const id = sessionIdOf(sid);
  const row = await readSession(client, id, now);
  if (row === undefined) return null;
  const idle = now.getTime() - row.lastSeenAt.getTime();
  if (idle >= idleMinutesOf(row.grants) * minute) return null;
  if (idle >= seenEvery) {
    await client.session.updateMany({ where: { id, lastSeenAt: { lt: now } }, data: { lastSeenAt: now } });
  }
  const owes = owedBy(row);
  const grants = owes === null ? row.grants : [];
  const person = { userId: row.userId, sessionId: id, name: row.name, grants } as unknown as Viewer;
  return { person, owes };
}

/** Who a session speaks for; nobody while it owes its second factor. */
export async function viewerOfSession(sid: string, now: Date, client: Db = db()): Promise<Viewer | null> {
  const standing = await standingOfSession(sid, now, client);
  return standing?.owes === null ? standing.person : null;
}
