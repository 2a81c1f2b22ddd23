import { Prisma } from '@/lib/generated/prisma/client';
import type { Publication } from '@/lib/features/publications/model/publication';
import { decidedBy } from '@/lib/features/reporting/queries/answers';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today, type IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** What a feed holds: of the country, three months in which every province reports. */
const most = 200;

/** The newest publications of the whole country, newest first. */
export function listPublications(_viewer: Viewer): Promise<readonly Publication[]> {
  const day = today();
  return cached(['publications', day], [tag.national, tag.reporting], () =>
    readPublications(day, Prisma.empty),
  );
}

/** Those of every unit that has or had the slug, newest first; null for a slug nobody ever had. */
export function listProvincePublications(
  _viewer: Viewer,
  slug: string,
): Promise<readonly Publication[] | null> {
  const day = today();
  const tags = [tag.province(slug), tag.provinces, tag.reporting];
  return cached(['province-publications', slug, day], tags, async () => {
    const isKnown = await publicDb().province.findFirst({ where: { slug }, select: { id: true } });
    return isKnown && readPublications(day, Prisma.sql`where p.slug = ${slug}`);
  });
}

function readPublications(day: IsoDay, which: Prisma.Sql): Promise<readonly Publication[]> {
  return publicDb().$queryRaw<Publication[]>`
    select d."revisionId" as id, d.receipt, d.code as period, d.n, p.slug, v.name, v."nameEn", d."isInForce",
      to_json(d."submittedAt" at time zone 'UTC') #>> '{}' || 'Z' as "submittedAt",
      to_json(d."decidedAt" at time zone 'UTC') #>> '{}' || 'Z' as "decidedAt",
      (select count(*) from published."RevisionItem" i
        where i."revisionId" = d."revisionId" and i.answer = 'changed')::int as changed
    from ${decidedBy(day)} d
    join published."Province" p on p.id = d."provinceId"
    join lateral (
      select x.name, x."nameEn" from published."ProvinceVersion" x where x."provinceId" = p.id
      order by (x."validFrom" <= (d."decidedAt" at time zone 'Asia/Ho_Chi_Minh')::date) desc, x."validFrom" desc limit 1
    ) v on true
    ${which}
    order by d."decidedAt" desc, d.receipt limit ${most}`;
}
