import type { PublicOwnTask } from '@/lib/features/own-tasks/model/public-own-task';
import { ownAnswersOn } from '@/lib/features/own-tasks/queries/answers';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

type Province = Readonly<{ id: string; slug: string }>;

/** A province's own tasks of which an answer is published by the day, by number; empty where there are none. */
export function listOwnTasks(
  _viewer: Viewer,
  { id, slug }: Province,
  day: IsoDay,
): Promise<readonly PublicOwnTask[]> {
  return cached(
    ['own-tasks', id, day],
    [tag.province(slug)],
    () => publicDb().$queryRaw<PublicOwnTask[]>`
      select o.number, o."titleVi", o."titleEn", o.pillar::text as pillar, o.metric::text as metric, o."unitVi", o."unitEn",
        o."dueOn"::text as "dueOn", o.source, o."endedOn", o."isInvented", o."valueStatus"::text as "valueStatus",
        o.percent::float8 as percent, o.value::float8 as value, o."completedOn"::text as "completedOn", o.note, o.period,
        (select coalesce(json_agg(json_build_object('id', d.id, 'number', d.number, 'kind', d.kind,
            'issuedOn', d."issuedOn", 'precision', d.precision, 'url', d.url, 'isInvented', d."isInvented")), '[]')
          from published."RevisionItemEvidence" e join published."Document" d on d.id = e."documentId"
          where e."itemId" = o.id) as evidence
      from ${ownAnswersOn(day)} o
      where o."provinceId" = ${id}::uuid
      order by o.number`,
  );
}
