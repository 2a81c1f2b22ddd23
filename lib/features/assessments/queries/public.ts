import type { Assessment } from '@/lib/features/assessments/model/assessment';
import { assessmentsOn } from '@/lib/features/assessments/queries/rows';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

const shown = Prisma.sql`
  a.id, json_build_object('slug', a.slug, 'name', a.name, 'nameEn', a."nameEn") as province,
  case when a.number is not null then
    json_build_object('number', a.number, 'shortVi', a."shortVi", 'shortEn', a."shortEn") end as task,
  case when a."valueStatus" is not null then
    json_build_object('valueStatus', a."valueStatus", 'percent', a.percent, 'period', a.period) end as official,
  a.verdict, a.text, a.sources, a."filedOn"::text as "filedOn", a."isInvented",
  case when a."repliedOn" is not null then json_build_object('text', a."replyText", 'on', a."repliedOn") end as reply,
  case when a."withdrawnOn" is not null then
    json_build_object('reason', a."withdrawnBecause", 'on', a."withdrawnOn") end as withdrawal`;

/** Every assessment of a province by the day, newest first, as a part of a larger question. */
export function provinceAssessments(slug: string, day: IsoDay): Prisma.Sql {
  return Prisma.sql`
    select ${shown} from ${assessmentsOn(day)} a where a.slug = ${slug} order by a."filedOn" desc, a.id desc`;
}

/** Every assessment of the provinces' answers to a task of the year by the day, newest first. */
export function listTaskAssessments(
  _viewer: Viewer,
  { year, number }: Readonly<{ year: number; number: number }>,
  day: IsoDay,
): Promise<readonly Assessment[]> {
  const key = ['task-assessments', String(year), String(number), day];
  return cached(
    key,
    [tag.assessments, tag.task(number)],
    () =>
      publicDb().$queryRaw<Assessment[]>`
      select ${shown} from ${assessmentsOn(day)} a where a.number = ${number}::int and a.year = ${year}::int
      order by a."filedOn" desc, a.id desc`,
  );
}

/** Every assessment by the day, for the desk, which says what may be done with each; never kept. */
export function readAssessments(day: IsoDay): Promise<readonly Assessment[]> {
  return publicDb().$queryRaw<Assessment[]>`
    select ${shown} from ${assessmentsOn(day)} a order by a."filedOn" desc, a.id desc`;
}
