import type { ComparedAnswer } from '@/lib/features/programme/model/compared';
import { answersOn, taskSetOn } from '@/lib/features/reporting/queries/answers';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** The newest published answers of some provinces to every task of the day's set, by task. */
export function listComparedAnswers(
  _viewer: Viewer,
  provinceIds: readonly string[],
  day: IsoDay,
): Promise<readonly ComparedAnswer[]> {
  return cached(
    ['compared-answers', provinceIds.toSorted().join(','), day],
    [tag.reporting, tag.programme, tag.tasks, tag.provinces],
    () => publicDb().$queryRaw<ComparedAnswer[]>`
      select t.number, t."titleVi", t."titleEn", t."shortVi", t."shortEn", t.pillar::text as pillar,
        t.provenance::text as provenance, t."dueOn"::text as "dueOn", t."isDueAssumed", u.id as "provinceId",
        a."valueStatus", a.percent::float8 as percent, a."completedOn"::text as "completedOn"
      from published."Task" t
      cross join unnest(${[...provinceIds]}::uuid[]) u(id)
      left join ${answersOn(day)} a on a."taskId" = t.id and a."provinceId" = u.id
      where t."setId" = ${taskSetOn(day)}
      order by t.number`,
  );
}
