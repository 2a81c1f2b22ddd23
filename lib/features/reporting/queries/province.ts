import type { Prisma } from '@/lib/generated/prisma/client';
import type { ProvinceBrief } from '@/lib/features/reporting/model/task';
import { dateColumn, isoDay } from '@/lib/platform/day';

export const provinceSelect = {
  slug: true,
  versions: {
    select: {
      code: true,
      name: true,
      nameFull: true,
      nameEn: true,
      region: true,
      validFrom: true,
      validTo: true,
    },
    orderBy: { validFrom: 'asc' },
  },
} satisfies Prisma.ProvinceSelect;

export type ProvinceRow = Prisma.ProvinceGetPayload<{ select: typeof provinceSelect }>;

/** The province under the name, code and region it had on a day; its last known ones when it had none then. */
export function toProvinceBrief({ slug, versions }: ProvinceRow, on: Date): ProvinceBrief {
  const day = dateColumn(isoDay(on));
  const valid = versions.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo),
  );
  const version = valid ?? versions.at(-1);
  if (version === undefined) throw new Error(`Province ${slug} has no version.`);
  const { code, name, nameFull, nameEn, region } = version;
  return { slug, code, name, nameFull, nameEn, region };
}
