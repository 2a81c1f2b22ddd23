import type { AskedPublications, OpenPublication } from '@/lib/features/publications/model/open-publication';
import { decidedBy, endOf, inPeriods } from '@/lib/features/reporting/queries/answers';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today, type IsoDay } from '@/lib/platform/clock';
import { only, orderOf, readListed } from '@/lib/platform/db/listed';
import { env } from '@/lib/platform/env';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Every report that was published by the end of the day, newest first, superseded ones among them. */
export function listOpenPublications(
  _viewer: Viewer,
  asked: AskedPublications,
  part: Part,
): Promise<Listed<OpenPublication>> {
  const day = asked.date ?? today();
  return cached(
    ['open-publications', day, JSON.stringify([asked, part])],
    [tag.reporting, tag.provinces, tag.national],
    () => {
      const order = orderOf(sorts, asked.sort, last);
      const scope = isNewestOfAll(asked)
        ? { since: newest(day, part), total: Prisma.sql`select count(*) from ${decisions(day)} d` }
        : {};
      return readListed(found(asked, day, scope.since), order, { ...part, ...scope, told: told(order) });
    },
  );
}

const sorts = {
  decided: Prisma.sql`decided_on`,
  period: Prisma.sql`period`,
  province: Prisma.sql`province_name collate "vi-x-icu"`,
};

const last = Prisma.sql`decided_on desc, period desc, province, n desc`;

/** Names by the days on which they were given, the first of each province for all days before. */
const named = Prisma.sql`
  select v."provinceId", v.name,
    row_number() over (partition by v."provinceId" order by v."validFrom") = 1 as "isFirst",
    v."validFrom" as since, lead(v."validFrom") over (partition by v."provinceId" order by v."validFrom") as until
  from published."ProvinceVersion" v`;

/** The newest of all provinces are found by the times of the decisions alone, and only these are looked at. */
function isNewestOfAll({ year, province, sort }: AskedPublications): boolean {
  return year === undefined && province === undefined && (sort === undefined || sort === '-decided');
}

function decisions(day: IsoDay): Prisma.Sql {
  return Prisma.sql`(
    select d."decidedAt" from published."Decision" d where d."decidedAt" < ${endOf(day)}
  )`;
}

/** The beginning of the day that a part of the newest reaches back to. */
function newest(day: IsoDay, { limit, offset }: Part): Prisma.Sql {
  return Prisma.sql`
    select date_trunc('day', min(l."decidedAt"), 'Asia/Ho_Chi_Minh') from (
      select x."decidedAt" from ${decisions(day)} x order by x."decidedAt" desc limit ${limit + offset}
    ) l`;
}

/** What `decidedBy` tells, of a few of many: the views let ids through to their indexes, but no condition of a join. */
function decidedSince(since: Prisma.Sql, day: IsoDay): Prisma.Sql {
  return Prisma.sql`(
    with decision as materialized (
      select d."revisionId", d."decidedAt" from published."Decision" d
      where d."decidedAt" >= (${since}) and d."decidedAt" < ${endOf(day)}
    ),
    revision as materialized (
      select v.id, v."reportId", v.n, v.receipt, v."submittedAt" from published."Revision" v
      where v.id = any(array(select "revisionId" from decision))
    ),
    report as materialized (
      select r.id, r."provinceId", r."periodId", r."publishedRevisionId" from published."Report" r
      where r.id = any(array(select "reportId" from revision))
    )
    select v.id as "revisionId", v.n, v.receipt, v."submittedAt", d."decidedAt", r."provinceId", p.code, p."dueAt",
      (r."publishedRevisionId" = v.id) as "isInForce"
    from decision d
    join revision v on v.id = d."revisionId"
    join report r on r.id = v."reportId"
    join published."ReportingPeriod" p on p.id = r."periodId"
  )`;
}

function reportsOf(year: number | undefined): Prisma.Sql | undefined {
  return year === undefined
    ? undefined
    : inPeriods(Prisma.sql`select p.id from published."ReportingPeriod" p
        join published."TaskSet" s on s.id = p."setId" where s.year = ${year}::int`);
}

function found(asked: AskedPublications, day: IsoDay, since?: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    with name as materialized (${named}),
    decided as materialized (
      select x.*, (x."decidedAt" at time zone 'Asia/Ho_Chi_Minh')::date as decided_on
      from ${since === undefined ? decidedBy(day, reportsOf(asked.year)) : decidedSince(since, day)} x
    )
    select p.slug as province, v.name as province_name, d.code as period, d.n,
      (d."submittedAt" at time zone 'Asia/Ho_Chi_Minh')::date as submitted_on,
      (d."submittedAt" >= d."dueAt") as is_late, d.decided_on, d.receipt, d."isInForce" as is_in_force, d."revisionId"
    from decided d
    join published."Province" p on p.id = d."provinceId"
    join name v on v."provinceId" = p.id and (v."isFirst" or v.since <= d.decided_on)
      and (v.until is null or v.until > d.decided_on)
    where ${only(asked.province, (slugs) => Prisma.sql`p.slug = any(${slugs}::text[])`)}`;
}

/** How many answers of a revision are new takes its items to tell: those of thousands of others are not read. */
function told(order: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    with changed as materialized (
      select i."revisionId", count(*) as changed from published."RevisionItem" i
      where i."revisionId" = any(array(select x."revisionId" from part x)) and i.answer = 'changed'
      group by i."revisionId"
    )
    select p.province, p.province_name, p.period, p.n, p.submitted_on, p.is_late, p.decided_on,
      coalesce(c.changed, 0) as changed, p.receipt, p.is_in_force, ${env().DEMO}::boolean as is_invented
    from part p
    left join changed c on c."revisionId" = p."revisionId"
    order by ${order}`;
}
