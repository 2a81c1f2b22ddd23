import type { RegisterDocumentInput } from '@/lib/features/documents/schema/register';
import { listEvidence } from '@/lib/features/documents/queries/filing';
import { proofOf } from '@/lib/features/reporting/commands/evidence';
import { onHeld } from '@/lib/features/reporting/commands/hold';
import { holdForItem, openItem, type ReportOfItem } from '@/lib/features/reporting/commands/hold-item';
import { saving } from '@/lib/features/reporting/commands/pace';
import { caseIn } from '@/lib/features/reporting/commands/judge';
import { writeItem } from '@/lib/features/reporting/commands/write';
import { answerIn, type Answer, type Evidence } from '@/lib/features/reporting/model/answer';
import { registrationIssues } from '@/lib/features/reporting/model/evidence';
import { contradictionsIn, gapsIn } from '@/lib/features/reporting/model/findings';
import { markOf } from '@/lib/features/reporting/model/mark';
import { mergeTaken, type AnswerField } from '@/lib/features/reporting/model/merge';
import type { JudgedTask } from '@/lib/features/reporting/model/rule-case';
import { mayEdit } from '@/lib/features/reporting/policy';
import type { DraftLine } from '@/lib/features/reporting/queries/asked-item';
import type { SaveItemInput } from '@/lib/features/reporting/schema/item';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isoDay } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { ok, refuse, type FieldIssue, type Outcome } from '@/lib/platform/outcome';

/** Where the person goes on: the report and the item. */
export type ItemPlace = Readonly<{ periodCode: string; slug: string; task: number }>;

export type SavedItem = ItemPlace &
  Readonly<{
    /** The number of the item after this one; null after the last. */
    next: number | null;
    /** What the item is now; the next saving names it. */
    version: number;
    at: string;
    /** What the saved answer still lacks before it can be sent. */
    lacks: readonly FieldIssue[];
    document: 'registered' | 'reused' | null;
  }>;

/** An item with the document that was registered beside it, if any: both are kept or neither. */
export type SaveInput = SaveItemInput &
  Readonly<{
    document?: RegisterDocumentInput | null;
    /** Says what is wrong and writes nothing. */
    isOnlyChecked?: boolean;
    /** The form saved itself while somebody was typing. */
    isAuto?: boolean;
    /** The fields in which the saved version, which the person was shown, is kept. */
    taken?: readonly AnswerField[];
  }>;

export type Editing = Readonly<{ input: SaveInput; editorId: string; viewer: Viewer }>;

function answerOf(input: SaveItemInput): Answer {
  return answerIn({ ...input, documentIds: [...new Set(input.documentIds)].sort() });
}

type Line = Readonly<{
  item: DraftLine;
  row: JudgedTask;
  answer: Answer;
  /** The documents that the answer names. */
  evidence: readonly Evidence[];
}>;

async function write(
  tx: Tx,
  report: ReportOfItem,
  { item, row, answer: typed, evidence: named, ...editing }: Line & Editing,
): Promise<Outcome<SavedItem>> {
  const { input, editorId } = editing;
  const beside = { ...editing, evidence: named, documentIds: typed.documentIds };
  const { document, documentIds, evidence } = await proofOf(tx, report, beside);
  const answer = { ...typed, documentIds };
  const before = report.before.get(row.id) ?? null;
  const mark = markOf({ before, answer, mark: item.mark, isAuto: input.isAuto === true });
  const stood = { itemId: item.id, version: input.version, documentIds: item.said.documentIds };
  if (!(await writeItem(tx, { ...stood, mark, answer, editorId, at: report.now }))) return refuse('stale');
  const { code: periodCode } = report.period;
  return ok({
    periodCode,
    slug: report.province.slug,
    task: input.task,
    version: input.version + 1,
    at: report.now.toISOString(),
    next: report.tasks.find(({ number }) => number > input.task)?.number ?? null,
    lacks: gapsIn(answer, caseIn(report, row, evidence)),
    document,
  });
}

/** The save itself, of one item of a report that is held and open; whoever calls it undoes everything when it refuses. */
export async function saveOpened(
  tx: Tx,
  report: ReportOfItem,
  editing: Editing,
): Promise<Outcome<SavedItem>> {
  const { input } = editing;
  const row = report.tasks.find(({ number }) => number === input.task);
  const item = report.items.find(({ taskId }) => taskId === row?.id);
  if (row === undefined || item === undefined) return refuse('not-found');
  if (item.version !== input.version) return refuse('stale');
  const answer = mergeTaken(answerOf(input), item.said, input.taken ?? []);
  const evidence = await listEvidence(tx, report.provinceId, answer.documentIds);
  const issues = [
    ...contradictionsIn(answer, caseIn(report, row, evidence)),
    ...(input.document == null ? [] : registrationIssues(input.document, isoDay(report.now))),
  ];
  if (issues.length > 0 || input.isOnlyChecked === true) return refuse('invalid', issues);
  return write(tx, report, { item, row, answer, evidence, ...editing });
}

/**
 * Keeps one item of a draft as typed, and with it the document registered beside it. Refuses what contradicts itself
 * (`invalid`), what someone else changed since it was shown (`stale`; nothing is overwritten, no document is kept), a
 * locked period, and a report that was sent.
 */
export function saveItem(viewer: Viewer, input: SaveInput): Promise<Outcome<SavedItem>> {
  return onHeld(viewer, {
    hold: holdForItem,
    action: 'report.save-item',
    reportId: input.reportId,
    may: mayEdit,
    limit: saving,
    perform: async (tx, held, editorId) => {
      const report = await openItem(tx, held, input.task);
      return report === null ? refuse('not-found') : saveOpened(tx, report, { input, editorId, viewer });
    },
    told: ({ task }) => ({ detail: { task, version: input.version } }),
  });
}
