import type { SaidTasks } from '@/lib/features/reporting/model/course-parts';
import { db } from '@/lib/platform/db';

/** What a sent revision says, by the numbers of its national tasks. */
export type SentParts = SaidTasks &
  Readonly<{
    /** Equal for two revisions that say the same of every national task. */
    saying: string;
  }>;

type Row = SentParts & Readonly<{ revisionId: string }>;

/**
 * What these sent revisions of one task set say, by their ids. They are those of a whole year: the database groups them
 * once, by revision, and names tasks; a second grouping there by pillar and provenance takes as long again. Who may know
 * it is asked by whoever asks for them.
 */
export async function readSentParts(revisionIds: readonly string[]): Promise<ReadonlyMap<string, SentParts>> {
  const rows = await db().$queryRaw<Row[]>`
    with item as (
      select i."revisionId", t.number, i."valueStatus" = 'not_applicable' as "isLeftOut",
        i."valueStatus" <> 'not_applicable' and i."completedOn" is not null as "isDone",
        hash_record_extended(row(t.id, i."valueStatus", i.percent, i.value, i."completedOn"), 0) as saying,
        exists (
          select from "RevisionItemEvidence" e join "Document" d on d.id = e."documentId" and d.state <> 'withdrawn'
          where e."itemId" = i.id
        ) as "isProven"
      from "RevisionItem" i join "Task" t on t.id = i."taskId" and t."setId" is not null
      where i."revisionId" = any(${revisionIds}::uuid[])
    )
    select "revisionId", sum(saying)::text as saying,
      coalesce(array_agg(number) filter (where "isLeftOut"), '{}') as "notApplicable",
      coalesce(array_agg(number) filter (where "isDone"), '{}') as said,
      coalesce(array_agg(number) filter (where "isDone" and "isProven"), '{}') as proven
    from item group by "revisionId"`;
  return new Map(rows.map(({ revisionId, ...told }) => [revisionId, told]));
}
