import type { AskedChronicle, OpenDay, OpenMilestone } from '@/lib/features/programme/model/open-chronicle';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { orderOf, readListed } from '@/lib/platform/db/listed';
import { partialDayOf } from '@/lib/platform/db/partial-day';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** What happened in the programme and what returns every year, oldest first. */
export function listOpenMilestones(
  _viewer: Viewer,
  { sort }: AskedChronicle,
  part: Part,
): Promise<Listed<OpenMilestone>> {
  return cached(
    ['open-milestones', JSON.stringify([sort, part])],
    [tag.programme, tag.documents, tag.national],
    () => readListed(milestones, orderOf(milestoneSorts, sort, Prisma.sql`date nulls last, id`), part),
  );
}

/** The national digital transformation day and those of the provinces, in the order of the calendar. */
export function listOpenDays(
  _viewer: Viewer,
  { sort }: AskedChronicle,
  part: Part,
): Promise<Listed<OpenDay>> {
  return cached(['open-days', JSON.stringify([sort, part])], [tag.programme, tag.provinces], () =>
    readListed(days, orderOf(daySorts, sort, Prisma.sql`recurs_on nulls last, province nulls first`), part),
  );
}

const milestoneSorts = { date: Prisma.sql`date`, kind: Prisma.sql`kind` };

const milestones = Prisma.sql`
  select m.id, ${partialDayOf(Prisma.sql`m.date`, Prisma.sql`m.precision`)} as date, m."recursOn" as recurs_on, m.kind,
    m."titleVi" as title_vi, m."titleEn" as title_en, d.id as document, m."documentNumber" as document_number,
    m."inForceOn" as in_force_on, m.source, m.evidence, m."noteVi" as note_vi, m.note as note_en
  from published."Milestone" m
  left join published."Document" d on d."provinceId" is null and d.number = m."documentNumber"`;

const daySorts = { recurs: Prisma.sql`recurs_on`, decided: Prisma.sql`decided_on` };

const days = Prisma.sql`
  select null as province, null as province_name, m."recursOn" as recurs_on, m."documentNumber" as decision_number,
    d."issuedOn" as decided_on, m.source
  from published."Milestone" m
  left join published."Document" d on d."provinceId" is null and d.number = m."documentNumber"
  where m.kind = 'observance'
  union all
  select p.slug, v.name, lpad(y.month::text, 2, '0') || '-' || lpad(y.day::text, 2, '0'), y."decisionNumber",
    y."decidedOn", y.source
  from published."ProvincialDay" y
  join published."Province" p on p.id = y."provinceId"
  join lateral (
    select x.name from published."ProvinceVersion" x
    where x."provinceId" = p.id order by x."validFrom" desc limit 1
  ) v on true`;
