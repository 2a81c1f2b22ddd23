import { openReport } from '@/lib/features/reporting/commands/open';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import { writeItem } from '@/lib/features/reporting/commands/write';
import { toAnswer } from '@/lib/features/reporting/queries/answer';
import type { Tx } from '@/lib/platform/db';

type Attachment = Readonly<{ documentId: string; task: number; version: number; editorId: string }>;

/** Adds a document to an item's evidence; false when the item is not the one the person saw. An open item stays open. */
export async function attachDocument(tx: Tx, held: HeldReport, attachment: Attachment): Promise<boolean> {
  const report = await openReport(tx, held);
  const { documentId, task, version, editorId } = attachment;
  const taskId = report.period.set.tasks.find(({ number }) => number === task)?.id;
  const item = report.items.find((each) => each.taskId === taskId);
  if (item === undefined) return false;
  const answer = toAnswer(item);
  const documentIds = [...new Set([...answer.documentIds, documentId])];
  const mark = item.answer === 'unanswered' ? 'unanswered' : 'changed';
  return writeItem(tx, {
    itemId: item.id,
    version,
    mark,
    answer: { ...answer, documentIds },
    editorId,
    at: report.now,
  });
}
