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

/** What a sent revision answers to the national tasks, by their ids. */
export type SentAnswers = Readonly<{
  answers: ReadonlyMap<string, SentAnswer>;
  /** Equal for two revisions that say the same of every task. */
  saying: string;
}>;

type Row = Readonly<{ revisionId: string; saying: string; answers: readonly SentAnswer[] }>;

/** Several years of reports of all provinces: some ten megabytes. */
const mostKept = 4000;

/** A revision never changes once it was sent, so it is read once; only its documents may be withdrawn later. */
const kept = new Map<string, SentAnswers>();
let withdrawnThen = -1;

/** What was kept counts while no document was withdrawn since: that cannot be undone, so their number tells. */
async function forgetAfterWithdrawal(): Promise<void> {
  const withdrawn = await db().document.count({ where: { state: 'withdrawn' } });
  if (withdrawn !== withdrawnThen) kept.clear();
  withdrawnThen = withdrawn;
}

async function readAnswers(revisionIds: readonly string[]): Promise<void> {
  const rows = await db().$queryRaw<Row[]>`
    select i."revisionId",
      md5(string_agg(
        jsonb_build_array(t.id, i."valueStatus", i.percent, i.value, i."completedOn")::text, '' order by t.id)) as saying,
      json_agg(json_build_object('taskId', t.id, 'valueStatus', i."valueStatus", 'percent', i.percent,
        'completedOn', i."completedOn", 'isProven', exists (
          select from "RevisionItemEvidence" e join "Document" d on d.id = e."documentId" and d.state <> 'withdrawn'
          where e."itemId" = i.id))) as answers
    from "RevisionItem" i join "Task" t on t.id = i."taskId" and t."setId" is not null
    where i."revisionId" = any(${revisionIds}::uuid[])
    group by i."revisionId"`;
  if (kept.size + rows.length > mostKept) kept.clear();
  for (const { revisionId, saying, answers } of rows)
    kept.set(revisionId, { saying, answers: new Map(answers.map((answer) => [answer.taskId, answer])) });
}

/** What these sent revisions say, by their ids; who may know it is asked by whoever asks for them. */
export async function readSentAnswers(
  revisionIds: readonly string[],
): Promise<ReadonlyMap<string, SentAnswers>> {
  await forgetAfterWithdrawal();
  const missing = revisionIds.filter((id) => !kept.has(id));
  if (missing.length > 0) await readAnswers(missing);
  return new Map(
    revisionIds.flatMap((id) => {
      const said = kept.get(id);
      return said === undefined ? [] : [[id, said] as const];
    }),
  );
}
