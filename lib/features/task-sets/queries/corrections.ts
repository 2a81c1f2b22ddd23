import type { TaskCorrection } from '@/lib/features/task-sets/model/task-set';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** What was corrected of a task of a year's set, newest first, without who did it. */
export function listTaskCorrections(
  _viewer: Viewer,
  year: number,
  number: number,
): Promise<readonly TaskCorrection[]> {
  return cached(
    ['task-corrections', String(year), String(number)],
    [tag.task(number), tag.tasks],
    () => publicDb().$queryRaw<TaskCorrection[]>`
      select c."titleViBefore", c."titleEnBefore", c."titleVi", c."titleEn",
        c.provenance <> c."provenanceBefore" as "isNowVerified", c.source, c."documentId",
        d.number as "documentNumber", (c.at at time zone 'Asia/Ho_Chi_Minh')::date::text as "on", null as by
      from published."TaskChange" c
      join published."Task" t on t.id = c."taskId"
      join published."TaskSet" s on s.id = t."setId"
      left join published."Document" d on d.id = c."documentId"
      where s.year = ${year}::int and t.number = ${number}::int
      order by c.at desc, c.id desc`,
  );
}
