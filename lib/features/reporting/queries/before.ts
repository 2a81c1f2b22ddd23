import type { Prisma } from '@/lib/generated/prisma/client';
import type { PublishedAnswer } from '@/lib/features/reporting/model/answer';
import { evidenceOf, sentAnswerSelect, toAnswer } from '@/lib/features/reporting/queries/answer';
import type { Db } from '@/lib/platform/db';

/** The report whose earlier answers are asked for; only periods of the same task set compare. */
export type BeforeScope = Readonly<{ provinceId: string; setId: string; startsOn: Date }>;

const select = {
  period: { select: { code: true } },
  publishedRevision: {
    select: { decision: { select: { decidedAt: true } }, items: { select: sentAnswerSelect } },
  },
} satisfies Prisma.ReportSelect;

type Row = Prisma.ReportGetPayload<{ select: typeof select }>;

function answersOf(report: Row | null): ReadonlyMap<string, PublishedAnswer> {
  const decidedAt = report?.publishedRevision?.decision?.decidedAt;
  if (report?.publishedRevision == null || decidedAt === undefined) return new Map();
  const told = { periodCode: report.period.code, publishedAt: decidedAt.toISOString() };
  return new Map(
    report.publishedRevision.items.map((item) => [
      item.taskId,
      { ...toAnswer(item), ...told, evidence: evidenceOf(item) },
    ]),
  );
}

/** Of each task (by id) what the province last published before a period; empty when it published nothing yet. */
export async function listPublishedBefore(
  client: Db,
  { provinceId, setId, startsOn }: BeforeScope,
): Promise<ReadonlyMap<string, PublishedAnswer>> {
  const report = await client.report.findFirst({
    where: { provinceId, publishedRevisionId: { not: null }, period: { setId, startsOn: { lt: startsOn } } },
    orderBy: { period: { startsOn: 'desc' } },
    select,
  });
  return answersOf(report);
}

/** Of each task (by id) what is published of this report itself by an earlier sending than the newest; null if nothing. */
export async function listPublishedOf(
  client: Db,
  reportId: string,
): Promise<ReadonlyMap<string, PublishedAnswer> | null> {
  const report = await client.report.findUnique({
    where: { id: reportId, publishedRevision: { reopening: { isNot: null } } },
    select,
  });
  const answers = answersOf(report);
  return answers.size === 0 ? null : answers;
}
