import type { AskedLeaders, OpenLeader } from '@/lib/features/committees/model/open-leader';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today, type IsoDay } from '@/lib/platform/clock';
import { only, orderOf, readListed } from '@/lib/platform/db/listed';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/**
 * Who leads the committees: those in office on the day asked, or everyone who ever was. Invented people without a
 * document are there only where a decision shows that there is a committee, and never as a head whose office a source
 * names: the rule `committeeShown`, which a test compares with it.
 */
export function listOpenLeaders(
  _viewer: Viewer,
  asked: AskedLeaders,
  part: Part,
): Promise<Listed<OpenLeader>> {
  const day = today();
  return cached(
    ['open-leaders', day, JSON.stringify([asked, part])],
    [tag.committees, tag.documents, tag.provinces, tag.national],
    () => readListed(found(asked, asked.date ?? day), orderOf(sorts, asked.sort, last), part),
  );
}

const sorts = {
  province: Prisma.sql`province_name collate "vi-x-icu"`,
  from: Prisma.sql`valid_from`,
};

const last = Prisma.sql`province_name collate "vi-x-icu",
  array_position(array['head', 'deputy', 'standing'], role), name collate "vi-x-icu", valid_from`;

const isDecided = (day: IsoDay) => Prisma.sql`exists (
  select from published."Document" x where x."provinceId" = c."provinceId"
    and x."countsAs"::text = 'steering_committee'
    and coalesce(x."issuedOn" <= ${day}::date, true) and coalesce(x."notBefore" <= ${day}::date, true))`;

function found(asked: AskedLeaders, day: IsoDay): Prisma.Sql {
  return Prisma.sql`
    select p.slug as province, v.name as province_name, m.role::text as role, m.name, m.position,
      m."validFrom" as valid_from, m."validTo" - 1 as valid_to, d.id as decision_document,
      d.number as decision_number, f.reason as correction, m."isInvented" as is_invented
    from published."CommitteeMember" m
    join published."Committee" c on c.id = m."committeeId"
    join published."Province" p on p.id = c."provinceId"
    join lateral (
      select x.name, x.region from published."ProvinceVersion" x where x."provinceId" = p.id
      order by (x."validFrom" <= ${day}::date) desc, x."validFrom" desc limit 1
    ) v on true
    left join published."Document" d on d.id = m."decisionId"
    left join published."CommitteeFiling" f on f.id = m."filingId"
    where (d.id is not null or (${isDecided(day)} and (c."headTitle" is null or m.role::text <> 'head')))
      and ${only(asked.date, (on) => Prisma.sql`m."validFrom" <= ${on}::date and (m."validTo" is null or m."validTo" > ${on}::date)`)}
      and ${only(asked.province, (slugs) => Prisma.sql`p.slug = any(${slugs}::text[])`)}
      and ${only(asked.region, (region) => Prisma.sql`v.region = ${region}`)}`;
}
