import type { Answer, Evidence } from '@/lib/features/reporting/model/answer';
import { differences, type ComparedField } from '@/lib/features/reporting/model/difference';
import type { DraftItem, DraftReport } from '@/lib/features/reporting/model/draft';
import { contradictionsIn } from '@/lib/features/reporting/model/findings';
import { caseOf } from '@/lib/features/reporting/model/rule-case';
import { answerColumns, type AnswerColumn } from '@/lib/features/workbook/model/columns';
import type { CellIssue, Edit } from '@/lib/features/workbook/model/read';
import { dateColumn } from '@/lib/platform/day';
import type { FieldIssue } from '@/lib/platform/outcome';

/** One row as it would be written. */
export type PlannedItem = Readonly<{
  item: DraftItem;
  answer: Answer;
  /** The documents of the answer. */
  evidence: readonly Evidence[];
  fields: readonly ComparedField[];
  isReplyChanged: boolean;
  isConfirmed: boolean;
}>;

export type Judged = Readonly<{
  planned: readonly PlannedItem[];
  issues: readonly CellIssue[];
  /** Rows that somebody saved on the portal since the workbook was made. */
  overtaken: readonly DraftItem[];
}>;

/** What a confirmed row is told whose draft says something else than what was published. */
export const draftChanged = 'workbook.draftChanged';

/** Why a row cannot be confirmed as unchanged; null when it can. */
export function confirmProblem(before: Answer | null, draft: Answer, number: number): FieldIssue | null {
  if (before === null) return { field: 'confirm', key: 'reporting.nothingToConfirm', values: { number } };
  return differences(before, draft).length > 0 ? { field: 'confirm', key: draftChanged } : null;
}

/** A rule speaks of a field of the answer; what has no column of its own is told at the first. */
export function columnOf(field: string): AnswerColumn {
  return answerColumns.find((column) => column === field) ?? 'valueStatus';
}

function located(edit: Edit, { field, key, values }: FieldIssue): CellIssue {
  const column = columnOf(field);
  const at = { address: edit.addresses[column], number: edit.number, column, key };
  return values === undefined ? at : { ...at, values };
}

type Context = Readonly<{ report: DraftReport; choices: readonly Evidence[]; now: Date }>;

/** The documents an edited row names, as far as the province may use them. */
function evidenceOf({ answer }: Edit, { choices }: Context): readonly Evidence[] {
  const usable = choices.filter(({ state }) => state !== 'withdrawn');
  return answer.documentIds.flatMap((wanted) => usable.find(({ id }) => id === wanted) ?? []);
}

function issuesOf(edit: Edit, item: DraftItem, whole: Context): readonly CellIssue[] {
  const { period } = whole.report;
  const { before, draft, task } = item;
  if (edit.isConfirmed) {
    const problem = confirmProblem(before, draft, edit.number);
    return problem === null ? [] : [located(edit, problem)];
  }
  const dates = {
    startsOn: dateColumn(period.startsOn),
    endsOn: dateColumn(period.endsOn),
    cutOffOn: dateColumn(period.cutOffOn),
  };
  const evidence = evidenceOf(edit, whole);
  const context = caseOf({ period: dates, now: whole.now, siblings: [] }, { task, before, evidence });
  return contradictionsIn(edit.answer, context).map((issue) => located(edit, issue));
}

function plannedOf(edit: Edit, item: DraftItem, context: Context): PlannedItem {
  const { answer, isConfirmed } = edit;
  const fields = differences(item.draft, answer).map(({ field }) => field);
  return {
    ...{ item, answer, fields, isConfirmed },
    evidence: evidenceOf(edit, context),
    isReplyChanged: answer.reply !== item.draft.reply,
  };
}

/** What writing the edited rows would do to the report as it stands now, and what keeps them from being written. */
export function judge(edits: readonly Edit[], context: Context): Judged {
  const pairs = edits.flatMap((edit) => {
    const item = context.report.items.find(({ task }) => task.number === edit.number);
    return item === undefined ? [] : [{ edit, item }];
  });
  const overtaken = pairs.filter(({ edit, item }) => edit.version !== item.version).map(({ item }) => item);
  const ours = pairs.filter(({ edit, item }) => edit.version === item.version);
  return {
    planned: ours.map(({ edit, item }) => plannedOf(edit, item, context)),
    issues: ours.flatMap(({ edit, item }) => issuesOf(edit, item, context)),
    overtaken,
  };
}
