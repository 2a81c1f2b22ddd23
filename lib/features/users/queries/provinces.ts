import type { ProvinceChoice } from '@/lib/features/users/model/person';
import { dateColumn, today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { compareNames } from '@/lib/platform/text';

function onDay() {
  const day = dateColumn(today());
  return { lte: day, end: [{ validTo: null }, { validTo: { gt: day } }] };
}

/** The units that exist today, in the order of their names: those a role can be held for. */
export async function listProvinceChoices(): Promise<readonly ProvinceChoice[]> {
  const { lte, end } = onDay();
  const rows = await db().province.findMany({
    where: { existsFrom: { lte }, OR: [{ existsTo: null }, { existsTo: { gt: lte } }] },
    select: {
      ...{ id: true, slug: true },
      versions: {
        where: { validFrom: { lte }, OR: end },
        select: { code: true, name: true, nameEn: true },
        take: 1,
      },
    },
  });
  const choices = rows.flatMap(({ id, slug, versions: [version] }) =>
    version === undefined
      ? []
      : [{ id, slug, code: version.code, names: { vi: version.name, en: version.nameEn } }],
  );
  return choices.sort((left, right) => compareNames(left.names.vi, right.names.vi));
}
