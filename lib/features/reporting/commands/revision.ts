import { contentHash } from '@/lib/features/reporting/model/content';
import { toAnswer } from '@/lib/features/reporting/queries/answer';
import { explanationContent, standingOf } from '@/lib/features/reporting/queries/explanations';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import type { Tx } from '@/lib/platform/db';
import { sha256 } from '@/lib/platform/digest';

type Sending = Readonly<{ userId: string; idempotencyKey: string; n: number; receipt: string }>;

function hashOf(report: HeldReport, { userId, n, receipt }: Sending): string {
  const items = report.items.map((item) => {
    const { taskId, answer, explained, editedById: writtenById, editedAt } = item;
    const told = { taskId, answer, writtenById, writtenAt: editedAt?.toISOString() ?? null };
    return { ...toAnswer(item), ...told, explanations: explanationContent(standingOf(explained)) };
  });
  const content = {
    reportId: report.id,
    n,
    receipt,
    submittedById: userId,
    submittedAt: report.now.toISOString(),
    items,
  };
  return contentHash(sha256, report.revisions[0]?.contentHash ?? null, content);
}

async function copyItems(tx: Tx, report: HeldReport, revisionId: string): Promise<void> {
  const copies = report.items.flatMap((item) =>
    item.valueStatus === null ? [] : [{ id: crypto.randomUUID(), item, valueStatus: item.valueStatus }],
  );
  await tx.revisionItem.createMany({
    data: copies.map(({ id, item, valueStatus }) => ({
      id,
      revisionId,
      taskId: item.taskId,
      answer: item.answer,
      valueStatus,
      percent: item.percent,
      value: item.value,
      completedOn: item.completedOn,
      note: item.note,
      obstacle: item.obstacle,
      proposal: item.proposal,
      reply: item.reply,
      writtenById: item.editedById,
      writtenAt: item.editedAt,
    })),
  });
  await tx.revisionItemEvidence.createMany({
    data: copies.flatMap(({ id, item }) =>
      item.evidence.map(({ document }) => ({ itemId: id, documentId: document.id })),
    ),
  });
  await tx.revisionExplanation.createMany({
    data: copies.flatMap(({ id, item }) =>
      standingOf(item.explained).map(({ rule, text, byId, at }) => ({ itemId: id, rule, text, byId, at })),
    ),
  });
}

/** Copies the draft into the next link of the report's chain; the copy is never changed again. */
export async function createRevision(tx: Tx, report: HeldReport, sending: Sending): Promise<void> {
  const { id } = await tx.revision.create({
    data: {
      reportId: report.id,
      n: sending.n,
      submittedById: sending.userId,
      submittedAt: report.now,
      idempotencyKey: sending.idempotencyKey,
      contentHash: hashOf(report, sending),
      previousHash: report.revisions[0]?.contentHash ?? null,
      receipt: sending.receipt,
    },
    select: { id: true },
  });
  await copyItems(tx, report, id);
}
