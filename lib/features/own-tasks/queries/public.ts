import { ownAnswersOn } from '@/lib/features/own-tasks/queries/answers';
import { Prisma } from '@/lib/generated/prisma/client';
import type { IsoDay } from '@/lib/platform/clock';

/** A province's own tasks of which an answer is published by the day, by number, as a part of a larger question. */
export function ownTasksOf(provinceId: string, day: IsoDay): Prisma.Sql {
  return Prisma.sql`
    select o.number, o."titleVi", o."titleEn", o.pillar::text as pillar, o.metric::text as metric, o."unitVi", o."unitEn",
      o."dueOn"::text as "dueOn", o.source, o."endedOn", o."isInvented", o."valueStatus"::text as "valueStatus",
      o.percent::float8 as percent, o.value::float8 as value, o."completedOn"::text as "completedOn", o.note, o.period,
      (select coalesce(json_agg(json_build_object('id', d.id, 'number', d.number, 'kind', d.kind,
          'issuedOn', d."issuedOn", 'precision', d.precision, 'url', d.url, 'isInvented', d."isInvented")), '[]')
        from published."RevisionItemEvidence" e join published."Document" d on d.id = e."documentId"
        where e."itemId" = o.id) as evidence
    from ${ownAnswersOn(day)} o
    where o."provinceId" = ${provinceId}::uuid
    order by o.number`;
}
