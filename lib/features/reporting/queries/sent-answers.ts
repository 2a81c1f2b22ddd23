import type { ValueStatus } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';

export type SentAnswer = Readonly<{
  taskId: string;
  valueStatus: ValueStatus;
  percent: number | null;
  completedOn: IsoDay | null;
  /** A document that has not been withdrawn stands beside it. */
  isProven: boolean;
}>;

type Row = Readonly<{ revisionId: string; answers: readonly SentAnswer[] }>;

/** What sent revisions answer to the national tasks, by the revision's id and the task's. */
export type SentAnswers = ReadonlyMap<string, ReadonlyMap<string, SentAnswer>>;

/** What these sent revisions say, by their ids; who may know it is asked by whoever asks for them. */
export async function readSentAnswers(revisionIds: readonly string[]): Promise<SentAnswers> {
  const rows = await db().$queryRaw<Row[]>`
    select i."revisionId",
      json_agg(json_build_object('taskId', t.id, 'valueStatus', i."valueStatus", 'percent', i.percent,
        'completedOn', i."completedOn", 'isProven', exists (
          select from "RevisionItemEvidence" e join "Document" d on d.id = e."documentId" and d.state <> 'withdrawn'
          where e."itemId" = i.id))) as answers
    from "RevisionItem" i join "Task" t on t.id = i."taskId" and t."setId" is not null
    where i."revisionId" = any(${revisionIds}::uuid[])
    group by i."revisionId"`;
  return new Map(
    rows.map(({ revisionId, answers }) => [
      revisionId,
      new Map(answers.map((answer) => [answer.taskId, answer])),
    ]),
  );
}
