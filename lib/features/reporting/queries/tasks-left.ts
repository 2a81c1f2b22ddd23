import { isWaiting, openRemarks } from '@/lib/features/reporting/queries/header';
import { revisionSelect } from '@/lib/features/reporting/queries/submission';
import type { Db } from '@/lib/platform/db';

type Asked = Readonly<{ id: string; setId: string }>;

const draftSelect = {
  ...{ id: true, state: true, items: { select: { taskId: true, answer: true, editedAt: true } } },
  revisions: { select: revisionSelect, orderBy: { n: 'desc' }, take: 1 },
} as const;

/** Which tasks of which report are answered; an item that was returned is not until it is answered anew. */
async function listAnswered(client: Db, id: Readonly<{ in: string[] }>): Promise<ReadonlySet<string>> {
  const reports = await client.report.findMany({ where: { id }, select: draftSelect });
  return new Set(
    reports.flatMap((report) => {
      const remarks = openRemarks(report);
      return report.items
        .filter(({ answer }) => answer !== 'unanswered')
        .filter(({ taskId, editedAt }) => !isWaiting(remarks.get(taskId) ?? null, editedAt))
        .map(({ taskId }) => `${report.id} ${taskId}`);
    }),
  );
}

/**
 * By report: the numbers of its tasks, the province's own among them, that are left to answer or to repair; all of them
 * while nobody has begun.
 */
export async function tasksLeft(client: Db, reports: readonly Asked[]) {
  const reportId = { in: reports.map(({ id }) => id) };
  const [tasks, own, known] = [
    await client.task.findMany({
      where: { setId: { in: reports.map(({ setId }) => setId) } },
      select: { id: true, setId: true, number: true },
    }),
    await client.reportOwnTask.findMany({
      where: { reportId },
      select: { reportId: true, task: { select: { id: true, number: true } } },
    }),
    await listAnswered(client, reportId),
  ];
  const setOf = new Map(reports.map(({ id, setId }) => [id, setId]));
  return (report: string): readonly number[] => {
    const national = tasks.filter(({ setId }) => setId === setOf.get(report));
    const others = own.filter((each) => each.reportId === report).map(({ task }) => task);
    return [...national, ...others]
      .filter(({ id }) => !known.has(`${report} ${id}`))
      .map(({ number }) => number);
  };
}
