import { Prisma } from '@/lib/generated/prisma/client';
import type { PublishedAnswer } from '@/lib/features/reporting/model/answer';
import { evidenceOf, sentAnswerSelect, toAnswer } from '@/lib/features/reporting/queries/answer';
import type { Db } from '@/lib/platform/db';

/** The report whose earlier answers are asked for; only periods of the same set compare. */
export type BeforeScope = Readonly<{ provinceId: string; setId: string; startsOn: Date }>;

type Published = Readonly<{ revisionId: string; periodCode: string; decidedAt: Date }>;

async function readAnswers(
  client: Db,
  published: Published | undefined,
): Promise<ReadonlyMap<string, PublishedAnswer>> {
  if (published === undefined) return new Map();
  const { revisionId, periodCode, decidedAt } = published;
  const items = await client.revisionItem.findMany({
    where: { revisionId },
    select: sentAnswerSelect,
  });
  const told = { periodCode, publishedAt: decidedAt.toISOString() };
  return new Map(
    items.map((item) => [item.taskId, { ...toAnswer(item), ...told, evidence: evidenceOf(item) }]),
  );
}

/** The revision that the province published last before a period, if any. */
export function publishedBefore({ provinceId, setId, startsOn }: BeforeScope): Prisma.Sql {
  return Prisma.sql`
    select d."revisionId", o.code as "periodCode", d."decidedAt"
    from "Report" r join "ReportingPeriod" o on o.id = r."periodId"
    join "Decision" d on d."revisionId" = r."publishedRevisionId"
    where r."provinceId" = ${provinceId}::uuid and o."setId" = ${setId}::uuid and o."startsOn" < ${startsOn}::date
    order by o."startsOn" desc limit 1`;
}

/** Of each task (by id) what the province last published before a period; empty when it published nothing yet. */
export async function listPublishedBefore(
  client: Db,
  scope: BeforeScope,
): Promise<ReadonlyMap<string, PublishedAnswer>> {
  const [published] = await client.$queryRaw<Published[]>(publishedBefore(scope));
  return readAnswers(client, published);
}

/** Of each task (by id) what is published of this report itself by an earlier sending than the newest; null if nothing. */
export async function listPublishedOf(
  client: Db,
  reportId: string,
): Promise<ReadonlyMap<string, PublishedAnswer> | null> {
  const [published] = await client.$queryRaw<Published[]>`
    select d."revisionId", o.code as "periodCode", d."decidedAt"
    from "Report" r join "ReportingPeriod" o on o.id = r."periodId"
    join "Decision" d on d."revisionId" = r."publishedRevisionId"
    join "Reopening" p on p."revisionId" = r."publishedRevisionId"
    where r.id = ${reportId}::uuid`;
  const answers = await readAnswers(client, published);
  return answers.size === 0 ? null : answers;
}
