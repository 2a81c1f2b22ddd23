import type { Role } from '@/lib/generated/prisma/enums';
import { dateColumn, isoDay } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';
import { compareNames } from '@/lib/platform/text';

type Asked = Readonly<{ role: Role; provinceId: string | null }>;

/** Active people who hold a role (for a province) on the day of `now`. */
export async function listHolders(client: Db, { role, provinceId }: Asked, now: Date) {
  const today = dateColumn(isoDay(now));
  return client.user.findMany({
    where: {
      disabledAt: null,
      grants: {
        some: {
          role,
          provinceId,
          validFrom: { lte: today },
          OR: [{ validTo: null }, { validTo: { gt: today } }],
        },
      },
    },
    select: { id: true, name: true },
  });
}

/** Names of the ministry's reviewers, whom an officer may ask. */
export async function listReviewerNames(client: Db, now: Date): Promise<readonly string[]> {
  const holders = await listHolders(client, { role: 'reviewer', provinceId: null }, now);
  return holders.map(({ name }) => name).sort(compareNames);
}
