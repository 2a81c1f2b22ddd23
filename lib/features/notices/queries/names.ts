import type { NoticeDetail } from '@/lib/features/notices/model/notice';
import type { ProvinceNames } from '@/lib/features/notices/model/values';
import type { Db } from '@/lib/platform/db';

/** The names of the provinces that notices tell of: the newest of each slug. */
export async function namesIn(client: Db, details: readonly NoticeDetail[]): Promise<ProvinceNames> {
  const slugs = details.flatMap(({ province }) => (province === undefined ? [] : [String(province)]));
  const provinces = await client.province.findMany({
    where: { slug: { in: [...new Set(slugs)] } },
    select: {
      slug: true,
      versions: { select: { name: true, nameEn: true }, orderBy: { validFrom: 'desc' }, take: 1 },
    },
    orderBy: { existsFrom: 'asc' },
  });
  return new Map(provinces.flatMap(({ slug, versions }) => versions.map((version) => [slug, version])));
}
