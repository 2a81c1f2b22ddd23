import { emptyAnswer, type PublishedAnswer } from '@/lib/features/reporting/model/answer';
import { listPublishedBefore } from '@/lib/features/reporting/queries/before';
import { holdReport, type HeldReport } from '@/lib/features/reporting/commands/load';
import { dateColumn } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';

export type OpenedReport = HeldReport & Readonly<{ before: ReadonlyMap<string, PublishedAnswer> }>;

async function addItems(tx: Tx, report: HeldReport, before: OpenedReport['before']): Promise<void> {
  const missing = report.tasks.filter(({ id }) => !report.items.some(({ taskId }) => taskId === id));
  const items = missing.map((task) => ({
    id: crypto.randomUUID(),
    carried: before.get(task.id) ?? emptyAnswer,
    taskId: task.id,
  }));
  await tx.reportItem.createMany({
    data: items.map(({ id, taskId, carried }) => ({
      id,
      reportId: report.id,
      taskId,
      valueStatus: carried.valueStatus,
      percent: carried.percent,
      value: carried.value,
      completedOn: carried.completedOn === null ? null : dateColumn(carried.completedOn),
      note: carried.note,
      obstacle: carried.obstacle,
      proposal: carried.proposal,
    })),
  });
  const evidence = items.flatMap(({ id, carried }) =>
    carried.documentIds.map((documentId) => ({ itemId: id, documentId })),
  );
  await tx.reportItemEvidence.createMany({ data: evidence });
}

/**
 * Gives a held report its items when it has none yet: last published answers, carried forward and unanswered, so
 * that each is confirmed or changed by a person.
 */
export async function openReport(tx: Tx, report: HeldReport): Promise<OpenedReport> {
  const { provinceId, period } = report;
  const before = await listPublishedBefore(tx, {
    provinceId,
    setId: period.setId,
    startsOn: period.startsOn,
  });
  if (report.items.length >= report.tasks.length) return { ...report, before };
  await addItems(tx, report, before);
  const opened = await holdReport(tx, report.id);
  if (opened === null) throw new Error('A held report cannot disappear.');
  return { ...opened, before };
}
