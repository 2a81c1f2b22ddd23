import type { AskedCommittees, OpenCommittee } from '@/lib/features/committees/model/open-committee';
import { unitsOn } from '@/lib/features/provinces/queries/units';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today } from '@/lib/platform/clock';
import { only, orderOf, readListed } from '@/lib/platform/db/listed';
import { partialDayOf } from '@/lib/platform/db/partial-day';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Steering committees valid on the day; one whose days are not known is taken to be. */
export function listOpenCommittees(
  _viewer: Viewer,
  asked: AskedCommittees,
  part: Part,
): Promise<Listed<OpenCommittee>> {
  const day = asked.date ?? today();
  return cached(
    ['open-committees', day, JSON.stringify([asked, part])],
    [tag.committees, tag.documents, tag.provinces, tag.national],
    () => readListed(found(asked, day), orderOf(sorts, asked.sort, last), part),
  );
}

const sorts = {
  province: Prisma.sql`province_name collate "vi-x-icu"`,
  decision: Prisma.sql`decision_issued_on`,
};

const issued = partialDayOf(Prisma.sql`d."issuedOn"`, Prisma.sql`d.precision`);

const last = Prisma.sql`province_name collate "vi-x-icu", valid_from nulls first, source`;

function found(asked: AskedCommittees, day: string): Prisma.Sql {
  return Prisma.sql`
    select u.slug as province, u.code as province_code, u.name as province_name, d.id as decision_document,
      d.number as decision_number, ${issued} as decision_issued_on, c."headTitle" as head_title,
      c."validFrom" as valid_from, c."validTo" - 1 as valid_to, c.source, c.confidence,
      c."detailConfidence" as detail_confidence, c.note
    from published."Committee" c
    join ${unitsOn(day)} u on u.id = c."provinceId"
    left join published."Document" d on d.id = c."decisionId"
    where (c."validFrom" is null or c."validFrom" <= ${day}::date)
      and (c."validTo" is null or c."validTo" > ${day}::date)
      and ${only(asked.province, (slugs) => Prisma.sql`u.slug = any(${slugs}::text[])`)}
      and ${only(asked.region, (region) => Prisma.sql`u.region = ${region}`)}`;
}
