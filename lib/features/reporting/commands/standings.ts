import { standingsOf, type PublishedLine, type StandingLine } from '@/lib/features/reporting/model/standing';
import { standingChangesOf } from '@/lib/features/reporting/model/standing-change';
import { sentAnswerSelect, toAnswer } from '@/lib/features/reporting/queries/answer';
import { dateColumn, isoDay } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';

type Scope = Readonly<{ provinceId: string; setId: string }>;

async function listPublishedLines(tx: Tx, { provinceId, setId }: Scope): Promise<readonly PublishedLine[]> {
  const reports = await tx.report.findMany({
    where: { provinceId, publishedRevisionId: { not: null }, period: { setId } },
    select: {
      periodId: true,
      period: { select: { cutOffOn: true } },
      publishedRevision: {
        select: {
          id: true,
          decision: { select: { decidedAt: true } },
          // A province's own tasks are of no set: they stand in no national figure.
          items: { where: { task: { setId } }, select: { ...sentAnswerSelect, id: true } },
        },
      },
    },
  });
  return reports.flatMap(({ periodId, period, publishedRevision: revision }) =>
    revision?.decision == null
      ? []
      : revision.items.map((item) => ({
          taskId: item.taskId,
          periodId,
          revisionId: revision.id,
          itemId: item.id,
          cutOffOn: isoDay(period.cutOffOn),
          publishedAt: revision.decision?.decidedAt ?? new Date(0),
          answer: toAnswer(item),
        })),
  );
}

function row(provinceId: string, line: StandingLine) {
  const { answer } = line;
  if (answer.valueStatus === null) throw new Error(`A published answer says nothing: ${line.itemId}`);
  return {
    provinceId,
    taskId: line.taskId,
    periodId: line.periodId,
    revisionId: line.revisionId,
    itemId: line.itemId,
    valueStatus: answer.valueStatus,
    percent: answer.percent,
    value: answer.value,
    completedOn: answer.completedOn === null ? null : dateColumn(answer.completedOn),
    changedOn: dateColumn(line.changedOn),
    publishedAt: line.publishedAt,
  };
}

async function rebuildChanges(tx: Tx, { provinceId, setId }: Scope, lines: readonly PublishedLine[]) {
  await tx.standingChange.deleteMany({ where: { provinceId, task: { setId } } });
  const data = standingChangesOf(lines).map(({ completedOn, ...change }) => ({
    provinceId,
    completedOn: completedOn && dateColumn(completedOn),
    ...change,
  }));
  await tx.standingChange.createMany({ data });
}

/** Derives a province's standings, and when they changed, for one task set anew from what it published; the publishing transaction does so too. */
export async function rebuildStandings(tx: Tx, { provinceId, setId }: Scope): Promise<number> {
  const lines = await listPublishedLines(tx, { provinceId, setId });
  await rebuildChanges(tx, { provinceId, setId }, lines);
  const standings = standingsOf(lines);
  await tx.standing.deleteMany({ where: { provinceId, task: { setId } } });
  const { count } = await tx.standing.createMany({ data: standings.map((line) => row(provinceId, line)) });
  return count;
}

/** The same for every province and task set that ever published; returns how many standings there are. */
export async function rebuildAllStandings(tx: Tx): Promise<number> {
  const published = await tx.report.findMany({
    where: { publishedRevisionId: { not: null } },
    select: { provinceId: true, period: { select: { setId: true } } },
  });
  const scopes = new Map(
    published.map(({ provinceId, period: { setId } }) => [`${provinceId} ${setId}`, { provinceId, setId }]),
  );
  let count = 0;
  for (const scope of scopes.values()) count += await rebuildStandings(tx, scope);
  return count;
}
