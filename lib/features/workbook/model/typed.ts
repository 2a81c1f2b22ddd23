import { ValueStatus } from '@/lib/generated/prisma/enums';
import type { Answer } from '@/lib/features/reporting/model/answer';
import { longestText } from '@/lib/features/reporting/model/limits';
import { parseDay } from '@/lib/features/reporting/model/day';
import { parseNumber } from '@/lib/features/reporting/model/number';
import type { Cell } from '@/lib/features/workbook/model/grid';
import { readDocuments, type ListedDocument } from '@/lib/features/workbook/model/listed-document';
import type { AnswerColumn } from '@/lib/features/workbook/model/columns';
import type { FieldIssue } from '@/lib/platform/outcome';
import { fold, normalise } from '@/lib/platform/text';

type Problem = Pick<FieldIssue, 'key' | 'values'>;

/** What a cell says, or the key of why it says nothing the portal can keep. */
type Read<T> = Readonly<{ ok: true; value: T | null }> | (Readonly<{ ok: false }> & Problem);

/** The words of the drop-down lists, which the sheet shows in Vietnamese. */
export type ListWords = Readonly<{ status: Readonly<Record<ValueStatus, string>>; yes: string }>;

/** Everything a cell may choose from. */
export type Lists = ListWords & Readonly<{ documents: readonly ListedDocument[] }>;

const nothing = { ok: true, value: null } as const;

function wrong(key: string, values?: FieldIssue['values']): Read<never> {
  return values === undefined ? { ok: false, key } : { ok: false, key, values };
}

type Said = Exclude<Cell, Readonly<{ kind: 'blank' | 'formula' | 'error' | 'merged' | 'truth' }>>;

function isSaid(cell: Cell): cell is Said {
  return cell.kind === 'text' || cell.kind === 'number' || cell.kind === 'day';
}

/** What no answer may be, whatever its column: what is calculated elsewhere, broken, or belongs to several cells. */
const unreadable: Readonly<Record<Exclude<Cell['kind'], Said['kind']>, Read<never>>> = {
  blank: nothing,
  formula: wrong('workbook.formula'),
  error: wrong('workbook.error'),
  merged: wrong('workbook.merged'),
  truth: wrong('workbook.truth'),
};

/** Fifteen digits are what a spreadsheet keeps; the sixteenth is how it counts (0,57 × 100). */
function fifteen(value: number): number {
  return Number(value.toPrecision(15));
}

function asNumber(cell: Said): Read<number> {
  if (cell.kind === 'number')
    return { ok: true, value: fifteen(cell.isPercent ? cell.value * 100 : cell.value) };
  if (cell.kind !== 'text') return wrong('reporting.numberMalformed');
  const typed = parseNumber(cell.text.replace(/%\s*$/, ''), 'vi');
  if (typed.kind === 'malformed') return wrong('reporting.numberMalformed');
  return typed.kind === 'value' ? { ok: true, value: typed.value } : nothing;
}

const dayLength = 86_400_000;
const serialStart = Date.UTC(1899, 11, 30);
/** 1 March 1900 and 31 December 2099: before it programs disagree about the serial, after it nobody reports. */
const serials = { first: 61, last: 73_050 };

function asDay(cell: Said): Read<string> {
  if (cell.kind === 'day') return { ok: true, value: cell.day };
  if (cell.kind === 'number' && cell.value >= serials.first && cell.value <= serials.last)
    return {
      ok: true,
      value: new Date(serialStart + Math.floor(cell.value) * dayLength).toISOString().slice(0, 10),
    };
  const typed = cell.kind === 'text' ? parseDay(cell.text) : { kind: 'malformed' as const };
  return typed.kind === 'value' ? { ok: true, value: typed.value } : wrong('reporting.dayMalformed');
}

function shownText(cell: Said): string {
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'day' ? cell.day.split('-').reverse().join('/') : String(cell.value).replace('.', ',');
}

function asText(cell: Said): Read<string> {
  const tidy = normalise(shownText(cell));
  if (tidy === null) return wrong('field.characters');
  if (tidy.length <= longestText) return { ok: true, value: tidy };
  return wrong('reporting.textTooLong', { limit: longestText, over: tidy.length - longestText });
}

function asStatus(cell: Said, words: ListWords): Read<ValueStatus> {
  const said = fold(shownText(cell));
  const found = Object.values(ValueStatus).find((each) => fold(words.status[each]) === said);
  return found === undefined ? wrong('workbook.notListed') : { ok: true, value: found };
}

function asYes(cell: Said, words: ListWords): Read<true> {
  const said = fold(shownText(cell));
  return said === fold(words.yes) || said === 'x' ? { ok: true, value: true } : wrong('workbook.notListed');
}

function asDocuments(cell: Said, { documents }: Lists): Read<readonly string[]> {
  const { ids, unknown } = readDocuments(shownText(cell), documents);
  const [first] = unknown;
  return first === undefined
    ? { ok: true, value: ids }
    : wrong('workbook.documentUnknown', { document: first.slice(0, 80) });
}

export type Cells = Readonly<Record<AnswerColumn, Cell>>;

export type ReadAnswer = Readonly<{
  answer: Answer;
  isConfirmed: boolean;
  wrong: readonly (Readonly<{ column: AnswerColumn }> & Problem)[];
}>;

/** One row of answers, each cell read as the form reads what is typed on a Vietnamese page. */
export function readAnswer(cells: Cells, lists: Lists): ReadAnswer {
  const found: ReadAnswer['wrong'][number][] = [];
  function read<T>(column: AnswerColumn, reader: (cell: Said) => Read<T>): T | null {
    const cell = cells[column];
    const said = isSaid(cell) ? reader(cell) : unreadable[cell.kind];
    if (said.ok) return said.value;
    const { key, values } = said;
    found.push({ column, key, ...(values === undefined ? {} : { values }) });
    return null;
  }
  const answer = {
    valueStatus: read('valueStatus', (cell) => asStatus(cell, lists)),
    percent: read('percent', asNumber),
    value: read('value', asNumber),
    completedOn: read('completedOn', asDay),
    note: read('note', asText),
    obstacle: read('obstacle', asText),
    proposal: read('proposal', asText),
    reply: read('reply', asText),
    documentIds: read('documentIds', (cell) => asDocuments(cell, lists)) ?? [],
  };
  return { answer, isConfirmed: read('confirm', (cell) => asYes(cell, lists)) === true, wrong: found };
}
