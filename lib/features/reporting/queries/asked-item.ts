import type { Answer as AnswerMark } from '@/lib/generated/prisma/enums';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Answer } from '@/lib/features/reporting/model/answer';
import type { JudgedTask } from '@/lib/features/reporting/model/rule-case';
import { publishedBefore, type BeforeScope } from '@/lib/features/reporting/queries/before';
import type { Db } from '@/lib/platform/db';

/** One line of a draft as it stands. */
export type DraftLine = Readonly<{
  id: string;
  taskId: string;
  version: number;
  mark: AnswerMark;
  said: Answer;
}>;

export type AskedItem = Readonly<{
  /** The asked task and the one after it. */
  tasks: readonly JudgedTask[];
  /** Null while nobody opened the report. */
  line: DraftLine | null;
  /** What was last published of the task before the report's period; null if nothing was. */
  before: Answer | null;
}>;

/** The answer of the row `i`, as the model tells it. */
function saidIn(evidence: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`json_build_object('valueStatus', i."valueStatus", 'percent', i.percent, 'value', i.value,
    'completedOn', i."completedOn", 'note', i.note, 'obstacle', i.obstacle, 'proposal', i.proposal, 'reply', i.reply,
    'documentIds', (select coalesce(json_agg(e."documentId" order by e."documentId"), '[]')
      from ${evidence} e where e."itemId" = i.id))`;
}

/**
 * One item of a report with its task, the task after it and what was published before: in one statement, because a form
 * saves itself every few seconds while somebody types. Null when the report has no such task.
 */
export async function readAskedItem(
  client: Db,
  {
    reportId,
    number,
    ...scope
  }: Omit<BeforeScope, 'taskId'> & Readonly<{ reportId: string; number: number }>,
): Promise<AskedItem | null> {
  const [found] = await client.$queryRaw<AskedItem[]>`
    with following as materialized (
      select t.id, t.number, t.metric, t."provesAs", t."dueOn", t.target, t."changeThreshold" from "Task" t
      where t.number >= ${number} and (t."setId" = ${scope.setId}::uuid or exists (
        select from "ReportOwnTask" o where o."reportId" = ${reportId}::uuid and o."taskId" = t.id))
      order by t.number limit 2
    ), asked as materialized (select id from following where number = ${number})
    select (select json_agg(to_json(f) order by f.number) from following f) as tasks,
      (select json_build_object('id', i.id, 'taskId', i."taskId", 'version', i.version, 'mark', i.answer,
          'said', ${saidIn(Prisma.sql`"ReportItemEvidence"`)})
        from "ReportItem" i where i."reportId" = ${reportId}::uuid and i."taskId" = asked.id) as line,
      (select ${saidIn(Prisma.sql`"RevisionItemEvidence"`)} from (${publishedBefore(scope)}) p
        join "RevisionItem" i on i."revisionId" = p."revisionId" and i."taskId" = asked.id) as before
    from asked`;
  return found ?? null;
}
