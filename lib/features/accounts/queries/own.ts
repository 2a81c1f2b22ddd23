import { createHash } from 'node:crypto';
import type { DemoAccount, OwnAccount, OwnRole } from '@/lib/features/accounts/model/account';
import { getProofAsked } from '@/lib/features/accounts/queries/proven';
import { getFactorDueOn } from '@/lib/platform/auth/factor-due';
import { livingSessions } from '@/lib/platform/auth/living-sessions';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, realNow, today } from '@/lib/platform/clock';
import { db, isUnavailable } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';

function validToday() {
  const day = dateColumn(today());
  return { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] };
}

/** Roles held today, each province under today's name. */
function rolesToday() {
  const version = { where: validToday(), select: { name: true, nameEn: true }, take: 1 };
  return {
    where: validToday(),
    select: { role: true, province: { select: { versions: version } } },
    orderBy: [{ role: 'asc' as const }, { id: 'asc' as const }],
  };
}

type Granted = Readonly<{
  role: OwnRole['role'];
  province: Readonly<{ versions: readonly Readonly<{ name: string; nameEn: string }>[] }> | null;
}>;

function ownRole(grant: Granted): OwnRole {
  const version = grant.province?.versions[0];
  return {
    role: grant.role,
    province: version === undefined ? null : { vi: version.name, en: version.nameEn },
  };
}

/** One's own account: name, roles of today, living sessions newest first. Null for the public. */
export async function getOwnAccount(viewer: Viewer): Promise<OwnAccount | null> {
  if (viewer.userId === null) return null;
  const [proofAsked, factorDueOn] = await Promise.all([getProofAsked(viewer), getFactorDueOn(viewer)]);
  const user = await db().user.findUnique({
    where: { id: viewer.userId },
    select: {
      name: true,
      email: true,
      grants: rolesToday(),
      factor: { select: { userId: true } },
      passwordHash: true,
      signOn: { select: { boundAt: true } },
      sessions: {
        where: livingSessions(realNow()),
        select: { id: true, createdAt: true, lastSeenAt: true, userAgent: true },
        orderBy: { lastSeenAt: 'desc' },
      },
    },
  });
  if (user === null) return null;
  const sessions = user.sessions.map((session) => ({
    id: session.id,
    openedAt: session.createdAt.toISOString(),
    lastSeenAt: session.lastSeenAt.toISOString(),
    userAgent: session.userAgent ?? '',
    isThis: session.id === viewer.sessionId,
  }));
  const { name, email, factor, passwordHash, signOn } = user;
  return {
    ...{ name, email, roles: user.grants.map(ownRole), sessions },
    ...{ hasFactor: factor !== null, factorDueOn, hasPassword: passwordHash !== null, proofAsked },
    signOnSince: signOn?.boundAt.toISOString() ?? null,
  };
}

async function readDemoAccounts(): Promise<readonly DemoAccount[]> {
  const users = await db().user.findMany({
    where: { isDemo: true, disabledAt: null },
    select: { email: true, name: true, grants: rolesToday() },
    orderBy: { email: 'asc' },
  });
  return users.flatMap(({ email, name, grants }) =>
    grants.map((grant) => ({ email, name, ...ownRole(grant) })),
  );
}

/**
 * The invented accounts anybody may try, in the demonstration only; one line per role held today. None while the
 * database cannot be reached: the form above them then says so.
 */
export async function listDemoAccounts(): Promise<readonly DemoAccount[]> {
  if (!env().DEMO) return [];
  try {
    return await readDemoAccounts();
  } catch (error) {
    if (isUnavailable(error)) return [];
    throw error;
  }
}

const linkSelect = { usedAt: true, expiresAt: true, purpose: true } as const;

/** `isInvited`: it invites, so that single sign-on may be bound by it too. */
type LinkOwner = Readonly<{ email: string; isInvited: boolean }>;

/** Whose password a single-use link would choose; null for a link that is used, expired, replaced or never was. */
export async function getLinkOwner(token: string): Promise<LinkOwner | null> {
  const link = await db().accessLink.findUnique({
    where: { id: createHash('sha256').update(token).digest('hex') },
    select: { ...linkSelect, user: { select: { email: true, disabledAt: true } } },
  });
  if (link === null || link.usedAt !== null || link.expiresAt <= realNow()) return null;
  const owner = { email: link.user.email, isInvited: link.purpose === 'invitation' };
  return link.user.disabledAt === null ? owner : null;
}
