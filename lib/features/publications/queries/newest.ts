import { Prisma } from '@/lib/generated/prisma/client';
import type { Publication } from '@/lib/features/publications/model/publication';
import { decidedBy, ofUnits } from '@/lib/features/reporting/queries/answers';
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
  return cached(['publications', day], [tag.national, tag.reporting], () => readPublications(day));
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
    return (
      isKnown &&
      readPublications(
        day,
        ofUnits(Prisma.sql`select p.id from published."Province" p where p.slug = ${slug}`),
      )
    );
  });
}

/** The few that are told are found first: only their answers are counted, by ids, which the view lets through to its index. */
function readPublications(day: IsoDay, which?: Prisma.Sql): Promise<readonly Publication[]> {
  return publicDb().$queryRaw<Publication[]>`
    with newest as materialized (
      select d.*, p.slug from ${decidedBy(day, which)} d
      join published."Province" p on p.id = d."provinceId"
      order by d."decidedAt" desc, d.receipt limit ${most}
    ),
    changed as materialized (
      select i."revisionId", count(*)::int as items from published."RevisionItem" i
      where i."revisionId" = any(array(select "revisionId" from newest)) and i.answer = 'changed'
      group by i."revisionId"
    )
    select n."revisionId" as id, n.receipt, n.code as period, n.n, n.slug, v.name, v."nameEn", n."isInForce",
      to_json(n."submittedAt" at time zone 'UTC') #>> '{}' || 'Z' as "submittedAt",
      to_json(n."decidedAt" at time zone 'UTC') #>> '{}' || 'Z' as "decidedAt",
      coalesce(c.items, 0) as changed
    from newest n
    left join changed c on c."revisionId" = n."revisionId"
    join lateral (
      select x.name, x."nameEn" from published."ProvinceVersion" x where x."provinceId" = n."provinceId"
      order by (x."validFrom" <= (n."decidedAt" at time zone 'Asia/Ho_Chi_Minh')::date) desc, x."validFrom" desc limit 1
    ) v on true
    order by n."decidedAt" desc, n.receipt`;
}
