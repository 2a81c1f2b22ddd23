import type { Prisma } from '@/lib/generated/prisma/client';
import type { Role } from '@/lib/generated/prisma/enums';
import { accepted, notAccepted } from '@/lib/platform/auth/accepted';
import { dateColumn, isoDay } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';
import { compareNames } from '@/lib/platform/text';

type Asked = Readonly<{ role: Role; provinceId: string | null }>;

type Holding = Readonly<{ role: Role; provinceId: string | null | { in: string[] } }>;

/** Active people who hold a role (for a province, or for one of several) on the day of `now`. */
function holding({ role, provinceId }: Holding, now: Date) {
  const today = dateColumn(isoDay(now));
  return {
    disabledAt: null,
    grants: {
      some: {
        role,
        provinceId,
        validFrom: { lte: today },
        OR: [{ validTo: null }, { validTo: { gt: today } }],
      },
    },
  } satisfies Prisma.UserWhereInput;
}

const named = { id: true, name: true } as const;

/** Active people who hold a role (for a province) on the day of `now`. */
export async function listHolders(client: Db, asked: Asked, now: Date) {
  return client.user.findMany({ where: holding(asked, now), select: named });
}

/** Those of them who can sign in: a reminder is of no use to who has not accepted the invitation. */
export async function listAccepted(client: Db, asked: Asked, now: Date) {
  return client.user.findMany({
    where: { ...holding(asked, now), AND: accepted },
    select: named,
  });
}

/** How many officers of these provinces were invited and have not accepted yet. */
export async function countInvited(client: Db, provinceIds: readonly string[], now: Date): Promise<number> {
  const asked: Holding = { role: 'officer', provinceId: { in: [...provinceIds] } };
  return client.user.count({ where: { ...holding(asked, now), ...notAccepted } });
}

/** Names of the ministry's reviewers, whom an officer may ask. */
export async function listReviewerNames(client: Db, now: Date): Promise<readonly string[]> {
  const holders = await listHolders(client, { role: 'reviewer', provinceId: null }, now);
  return holders.map(({ name }) => name).sort(compareNames);
}
