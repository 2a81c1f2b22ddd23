import { getProofAsked } from '@/lib/features/accounts/queries/proven';
import { mayAdminister } from '@/lib/features/administration/policy';
import { isId } from '@/lib/features/reporting/model/id';
import { accountState, type Person } from '@/lib/features/users/model/person';
import { readColleagues } from '@/lib/features/users/queries/colleagues';
import { readOpenWork } from '@/lib/features/users/queries/open-work';
import { listProvinceChoices } from '@/lib/features/users/queries/provinces';
import { readUsers, toPersonGrant } from '@/lib/features/users/queries/rows';
import { Prisma } from '@/lib/generated/prisma/client';
import { toLocale } from '@/lib/i18n/locale';
import { livingSessions } from '@/lib/platform/auth/living-sessions';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';

function countSessions(userId: string): Promise<number> {
  return db().session.count({ where: { userId, ...livingSessions(realNow()) } });
}

async function liveLinkUntil(userId: string): Promise<string | null> {
  const link = await db().accessLink.findFirst({
    where: { userId, usedAt: null, expiresAt: { gt: realNow() } },
    select: { expiresAt: true },
    orderBy: { expiresAt: 'desc' },
  });
  return link?.expiresAt.toISOString() ?? null;
}

/** One person with all roles, past and to come; null for nobody, and for who is no administrator. */
export async function getPerson(viewer: Viewer, userId: string): Promise<Person | null> {
  if (mayAdminister(viewer) !== 'allowed' || !isId(userId)) return null;
  const [rows, provinces, sessions, linkUntil, proofAsked] = await Promise.all([
    readUsers(Prisma.sql`u.id = ${userId}::uuid`),
    listProvinceChoices(),
    countSessions(userId),
    liveLinkUntil(userId),
    getProofAsked(viewer),
  ]);
  const [row] = rows;
  if (row === undefined) return null;
  const work = await readOpenWork(db(), userId);
  const colleagues = await readColleagues(db(), userId, work);
  const { id, name, email, isDemo, createdAt, lastSignIn, hasFactor } = row;
  return {
    ...{ id, name, email, isDemo, createdAt, lastSignIn, sessions, linkUntil, provinces, work, colleagues },
    locale: toLocale(row.locale),
    state: accountState(row),
    hasFactor,
    hasBoth: row.hasPassword && row.hasSignOn,
    isInvitable: !row.hasPassword && !row.isDisabled,
    isSelf: id === viewer.userId,
    grants: row.grants.map(toPersonGrant),
    proofAsked,
  };
}

/** What the form that invites somebody needs; null for who is no administrator. */
export async function getInvitationForm(
  viewer: Viewer,
): Promise<Pick<Person, 'provinces' | 'proofAsked'> | null> {
  if (mayAdminister(viewer) !== 'allowed') return null;
  const [provinces, proofAsked] = await Promise.all([listProvinceChoices(), getProofAsked(viewer)]);
  return { provinces, proofAsked };
}
