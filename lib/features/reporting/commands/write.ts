import type { Answer as AnswerMark } from '@/lib/generated/prisma/enums';
import type { Answer } from '@/lib/features/reporting/model/answer';
import { dateColumn } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';

export type ItemWrite = Readonly<{
  itemId: string;
  /** The version the person saw. */
  version: number;
  mark: AnswerMark;
  answer: Answer;
  /** The documents beside it until now. */
  documentIds: readonly string[];
  editorId: string;
  at: Date;
}>;

/** Writes one item if it still is what the person saw; false when someone else was first and nothing was written. */
export async function writeItem(
  tx: Tx,
  { itemId, version, mark, answer, documentIds, editorId, at }: ItemWrite,
): Promise<boolean> {
  const { count } = await tx.reportItem.updateMany({
    where: { id: itemId, version },
    data: {
      answer: mark,
      valueStatus: answer.valueStatus,
      percent: answer.percent,
      value: answer.value,
      completedOn: answer.completedOn === null ? null : dateColumn(answer.completedOn),
      note: answer.note,
      obstacle: answer.obstacle,
      proposal: answer.proposal,
      reply: answer.reply,
      version: { increment: 1 },
      editedById: editorId,
      editedAt: at,
    },
  });
  if (count !== 1) return false;
  if (documentIds.toSorted().join() === answer.documentIds.toSorted().join()) return true;
  await tx.reportItemEvidence.deleteMany({ where: { itemId } });
  await tx.reportItemEvidence.createMany({
    data: answer.documentIds.map((documentId) => ({ itemId, documentId })),
  });
  return true;
}
