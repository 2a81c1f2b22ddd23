import type { ProvinceChoice } from '@/lib/features/users/model/person';
import { dateColumn, isoDay, today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { compareNames } from '@/lib/platform/text';

/**
 * The units that exist today or will, in the order of their names: those a role can be held for. One that takes over the
 * name of another is not told from it: from its first day on, the name is its own.
 */
export async function listProvinceChoices(): Promise<readonly ProvinceChoice[]> {
  const day = dateColumn(today());
  const rows = await db().province.findMany({
    where: { OR: [{ existsTo: null }, { existsTo: { gt: day } }] },
    orderBy: { existsFrom: 'asc' },
    distinct: ['slug'],
    select: {
      ...{ id: true, slug: true, existsFrom: true },
      versions: {
        where: { OR: [{ validTo: null }, { validTo: { gt: day } }] },
        orderBy: { validFrom: 'asc' },
        select: { code: true, name: true, nameEn: true },
        take: 1,
      },
    },
  });
  const choices = rows.flatMap(({ id, slug, existsFrom, versions: [version] }) =>
    version === undefined
      ? []
      : [
          {
            ...{ id, slug, code: version.code, names: { vi: version.name, en: version.nameEn } },
            from: existsFrom > day ? isoDay(existsFrom) : null,
          },
        ],
  );
  return choices.sort((left, right) => compareNames(left.names.vi, right.names.vi));
}
