import type { Answer as AnswerMark } from '@/lib/generated/prisma/enums';
import { ownNumbers } from '@/lib/features/own-tasks/model/own-task';
import type { Answer } from '@/lib/features/reporting/model/answer';
import { contentHash } from '@/lib/features/reporting/model/content';
import { provinceMark, receiptNumber } from '@/lib/features/reporting/model/receipt';
import type { PublishedLine } from '@/lib/features/reporting/model/standing';
import { dateColumn } from '@/lib/platform/day';
import { sha256 } from '@/lib/platform/digest';
import { officerOf, reviewerOf } from '@/prisma/demo/accounts';
import type { Month } from '@/prisma/demo/calendar';
import type { TaskFact, Unit } from '@/prisma/demo/facts';
import { idOf } from '@/prisma/seed/id';

type Row = Readonly<Record<string, unknown>>;

/** Everything invented about reporting, gathered before it is written in the order the law asks for. */
export type Book = Readonly<{
  reports: Row[];
  items: Row[];
  itemEvidence: Row[];
  revisions: Row[];
  revisionItems: Row[];
  revisionEvidence: Row[];
  decisions: Row[];
  remarks: Row[];
  standings: Row[];
  standingChanges: Row[];
}>;

export function emptyBook(): Book {
  const rows = () => [] as Row[];
  return {
    reports: rows(),
    items: rows(),
    itemEvidence: rows(),
    revisions: rows(),
    revisionItems: rows(),
    revisionEvidence: rows(),
    decisions: rows(),
    remarks: rows(),
    standings: rows(),
    standingChanges: rows(),
  };
}

/** One answer of a report, with the mark the officer gave it. */
export type Line = Readonly<{ task: TaskFact; answer: Answer; mark: AnswerMark; editedAt: Date | null }>;

/** The report of one province for one month. */
export type Place = Readonly<{ unit: Unit; month: Month; order: number }>;

export const reportId = ({ unit, month }: Place) => idOf('demonstration', 'report', unit.code, month.code);

function columns(answer: Answer) {
  const { valueStatus, percent, value, completedOn, note, obstacle, proposal, reply } = answer;
  const day = completedOn && dateColumn(completedOn);
  return { valueStatus, percent, value, completedOn: day, note, obstacle, proposal, reply };
}

export function writeItems(book: Book, place: Place, lines: readonly Line[]): void {
  for (const { task, answer, mark, editedAt } of lines) {
    const id = idOf('demonstration', 'item', place.unit.code, place.month.code, task.number);
    const version = editedAt === null ? 1 : 2;
    const editedById = editedAt && officerOf(place.unit);
    const own = { id, reportId: reportId(place), taskId: task.id, answer: mark };
    book.items.push({ ...own, ...columns(answer), version, editedById, editedAt });
    book.itemEvidence.push(...answer.documentIds.map((documentId) => ({ itemId: id, documentId })));
  }
}

export type Sent = Readonly<{ id: string; n: number; hash: string; lines: readonly Line[] }>;

const revisionItemId = (revisionId: string, task: TaskFact) =>
  idOf('demonstration', 'revision-item', revisionId, task.number);

/** Adds what was sent, chained by hash to what was sent before. */
export function writeRevision(
  book: Book,
  place: Place,
  { lines, at, previous }: Readonly<{ lines: readonly Line[]; at: Date; previous: Sent | null }>,
): Sent {
  const n = (previous?.n ?? 0) + 1;
  const { unit, month } = place;
  const id = idOf('demonstration', 'revision', unit.code, month.code, n);
  const receipt = receiptNumber(provinceMark(unit.slug, unit.code), month.code, n);
  const submittedById = officerOf(unit);
  const items = lines.map(({ task, answer, mark }) => ({ ...answer, taskId: task.id, answer: mark }));
  const told = { reportId: reportId(place), n, receipt, submittedById };
  const hash = contentHash(sha256, previous?.hash ?? null, { ...told, submittedAt: at.toISOString(), items });
  const idempotencyKey = idOf('demonstration', 'key', unit.code, month.code, n);
  const chain = { contentHash: hash, previousHash: previous?.hash ?? null };
  book.revisions.push({ id, ...told, submittedAt: at, idempotencyKey, ...chain });
  for (const { task, answer, mark } of lines) {
    const itemId = revisionItemId(id, task);
    book.revisionItems.push({
      id: itemId,
      revisionId: id,
      taskId: task.id,
      answer: mark,
      ...columns(answer),
    });
    book.revisionEvidence.push(...answer.documentIds.map((documentId) => ({ itemId, documentId })));
  }
  return { id, n, hash, lines };
}

export function writeDecision(
  book: Book,
  place: Place,
  { sent, at, remarks }: Readonly<{ sent: Sent; at: Date; remarks: ReadonlyMap<string, string> | null }>,
): void {
  const id = idOf('demonstration', 'decision', sent.id);
  const outcome = remarks === null ? 'published' : 'returned';
  book.decisions.push({
    id,
    revisionId: sent.id,
    reviewerId: reviewerOf(place.order),
    outcome,
    decidedAt: at,
  });
  for (const [taskId, reason] of remarks ?? []) {
    book.remarks.push({ id: idOf('demonstration', 'remark', id, taskId), decisionId: id, taskId, reason });
  }
}

/** What a published revision says of the national tasks, as the standings are derived from it. */
export function publishedLines(place: Place, sent: Sent, publishedAt: Date): PublishedLine[] {
  const { month } = place;
  const national = sent.lines.filter(({ task }) => task.number < ownNumbers.first);
  return national.map(({ task, answer }) => ({
    taskId: task.id,
    periodId: month.id,
    revisionId: sent.id,
    itemId: revisionItemId(sent.id, task),
    cutOffOn: month.cutOff,
    publishedAt,
    answer,
  }));
}
