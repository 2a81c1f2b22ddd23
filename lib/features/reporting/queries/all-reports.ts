import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AllReports, SentItem, SentReport } from '@/lib/features/reporting/model/all-reports';
import type { BoardRow } from '@/lib/features/reporting/model/board';
import { evidenceOf, sentAnswerSelect, toAnswer } from '@/lib/features/reporting/queries/answer';
import { getBoard } from '@/lib/features/reporting/queries/board';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';

/** Provinces that are read at once. */
const batch = 9;

/** The revision that the board speaks of, whatever is sent while the file is being written. */
async function listSent(rows: readonly BoardRow[]) {
  const wanted = rows.flatMap(({ reportId, submittedAt }) =>
    submittedAt === null ? [] : [{ reportId, submittedAt: new Date(submittedAt) }],
  );
  return db().revision.findMany({
    where: { OR: wanted },
    orderBy: { n: 'desc' },
    distinct: ['reportId'],
    select: {
      reportId: true,
      items: { select: { ...sentAnswerSelect, task: { select: { number: true } } } },
    },
  });
}

type Sent = Awaited<ReturnType<typeof listSent>>[number];

function toItem(item: Sent['items'][number]): SentItem {
  const { task, answer: mark } = item;
  return { taskNumber: task.number, mark, answer: toAnswer(item), evidence: evidenceOf(item) };
}

async function* readAll(rows: readonly BoardRow[]): AsyncGenerator<SentReport, void> {
  for (let from = 0; from < rows.length; from += batch) {
    const some = rows.slice(from, from + batch);
    const sent = new Map((await listSent(some)).map(({ reportId, items }) => [reportId, items]));
    for (const row of some) {
      // Whoever else asks has a turn between two provinces.
      await nextTurn();
      yield { row, items: (sent.get(row.reportId) ?? []).map(toItem) };
    }
  }
}

/** The board of a period and, report by report, all that was sent for it; null for who may not read the board. */
export async function getAllReports(viewer: Viewer, periodCode: string): Promise<AllReports | null> {
  const board = await getBoard(viewer, periodCode);
  return board && { board, reports: readAll(board.rows) };
}
