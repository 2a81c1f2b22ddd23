import type { SaidPart } from '@/lib/features/reporting/model/course-parts';
import { db } from '@/lib/platform/db';

/** What a sent revision says, in numbers. */
export type SentParts = Readonly<{
  /** Equal for two revisions that say the same of every national task. */
  saying: string;
  parts: readonly SaidPart[];
}>;

type Told = readonly [SaidPart['pillar'], SaidPart['provenance'], number, number, number];

type Row = Readonly<{ revisionId: string; saying: string; parts: readonly Told[] }>;

function toPart([pillar, provenance, notApplicable, said, proven]: Told): SaidPart {
  return { pillar, provenance, notApplicable, said, proven };
}

/**
 * What these sent revisions say, by their ids: the database counts, because they are those of a whole year. Who may know
 * it is asked by whoever asks for them.
 */
export async function readSentParts(revisionIds: readonly string[]): Promise<ReadonlyMap<string, SentParts>> {
  const rows = await db().$queryRaw<Row[]>`
    with item as (
      select i."revisionId", t.pillar, t.provenance, i."valueStatus" = 'not_applicable' as "isLeftOut",
        i."valueStatus" <> 'not_applicable' and i."completedOn" is not null as "isDone",
        hash_record_extended(row(t.id, i."valueStatus", i.percent, i.value, i."completedOn"), 0) as saying,
        exists (
          select from "RevisionItemEvidence" e join "Document" d on d.id = e."documentId" and d.state <> 'withdrawn'
          where e."itemId" = i.id
        ) as "isProven"
      from "RevisionItem" i join "Task" t on t.id = i."taskId" and t."setId" is not null
      where i."revisionId" = any(${revisionIds}::uuid[])
    ), part as (
      select "revisionId", pillar, provenance, sum(saying) as saying,
        count(*) filter (where "isLeftOut") as "notApplicable", count(*) filter (where "isDone") as said,
        count(*) filter (where "isDone" and "isProven") as proven
      from item group by "revisionId", pillar, provenance
    )
    select "revisionId", sum(saying)::text as saying,
      json_agg(json_build_array(pillar, provenance, "notApplicable", said, proven)) as parts
    from part group by "revisionId"`;
  return new Map(
    rows.map(({ revisionId, saying, parts }) => [revisionId, { saying, parts: parts.map(toPart) }]),
  );
}
