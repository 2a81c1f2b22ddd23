import type { Colleague, OpenWork } from '@/lib/features/users/model/open-work';
import { accepted } from '@/lib/platform/auth/accepted';
import { dateColumn, today } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';
import { compareNames } from '@/lib/platform/text';

/** Who can sign in and hold today a role in which this work can go on, in the order of their names. */
export async function readColleagues(
  client: Db,
  userId: string,
  work: readonly OpenWork[],
): Promise<readonly Colleague[]> {
  const day = dateColumn(today());
  const provinceId = { in: work.flatMap(({ province }) => province?.id ?? []) };
  const held = {
    validFrom: { lte: day },
    AND: { OR: [{ validTo: null }, { validTo: { gt: day } }] },
    OR: [{ role: 'reviewer' as const }, { role: 'officer' as const, provinceId }],
  };
  const rows = await client.user.findMany({
    where: { id: { not: userId }, disabledAt: null, AND: accepted, grants: { some: held } },
    select: { id: true, name: true, grants: { where: held, select: { role: true, provinceId: true } } },
  });
  return rows
    .map(({ id, name, grants }) => ({
      ...{ id, name, isReviewer: grants.some(({ role }) => role === 'reviewer') },
      provinceIds: grants.flatMap((grant) => grant.provinceId ?? []),
    }))
    .sort((left, right) => compareNames(left.name, right.name));
}
