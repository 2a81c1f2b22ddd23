import { listCountingDocuments } from '@/lib/features/documents/queries/public';
import {
  withRecord,
  type AskedProvinces,
  type OpenProvince,
  type OpenProvinceDetail,
} from '@/lib/features/provinces/model/open-province';
import { factsByProvince } from '@/lib/features/provinces/model/record';
import { findUnits } from '@/lib/features/provinces/model/search';
import { readUnits, readVersions, type FollowedUnit } from '@/lib/features/provinces/queries/open-units';
import { listProvinceProgress } from '@/lib/features/reporting/queries/standing';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today, type IsoDay } from '@/lib/platform/clock';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** The units of the day, each with what its documents prove and how many verified tasks it has completed. */
export async function listOpenProvinces(
  viewer: Viewer,
  asked: AskedProvinces,
  part: Part,
): Promise<Listed<OpenProvince>> {
  const day = asked.date ?? today();
  const { rows, total } = await cached(
    ['open-provinces', day, JSON.stringify([asked, part])],
    [tag.provinces, tag.national],
    async () => readUnits(await named(asked, day), day, part),
  );
  return { rows: await recorded(viewer, rows, day), total };
}

/** What was asked with the units its words name in the place of the words. */
async function named(asked: AskedProvinces, day: IsoDay): Promise<AskedProvinces> {
  if (asked.q === undefined) return asked;
  const { rows } = await readUnits(asked, day, { limit: 1000, offset: 0 });
  const units = rows.map(({ slug, name, name_en: nameEn }) => ({ slug, name, nameEn }));
  return { ...asked, province: findUnits(units, asked.q).map(({ slug }) => slug) };
}

/** The unit of the slug that exists on the day, with every name it had; null when there is none. */
export async function getOpenProvince(
  viewer: Viewer,
  slug: string,
  date: IsoDay | undefined,
): Promise<OpenProvinceDetail | null> {
  const day = date ?? today();
  const found = await cached(['open-province', slug, day], [tag.provinces, tag.province(slug)], async () => {
    const [unit] = (await readUnits({ province: [slug] }, day, { limit: 1, offset: 0 })).rows;
    return unit === undefined ? null : { unit, versions: await readVersions(unit.id) };
  });
  if (found === null) return null;
  const [province] = await recorded(viewer, [found.unit], day);
  return province === undefined ? null : { ...province, versions: found.versions };
}

async function recorded(
  viewer: Viewer,
  units: readonly FollowedUnit[],
  day: IsoDay,
): Promise<readonly OpenProvince[]> {
  const [documents, progress] = await Promise.all([
    listCountingDocuments(viewer),
    listProvinceProgress(viewer, day),
  ]);
  const followed = new Map(progress.map((each) => [each.id, each]));
  const facts = factsByProvince(documents, [...followed.keys()], day);
  return units.map(({ id, ...unit }) => withRecord(unit, facts.get(id), followed.get(id)));
}
