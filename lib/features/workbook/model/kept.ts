import { z } from 'zod';
import { ValueStatus } from '@/lib/generated/prisma/enums';
import { answerIn, type Answer } from '@/lib/features/reporting/model/answer';
import type { DraftReport } from '@/lib/features/reporting/model/draft';
import type { Grid } from '@/lib/features/workbook/model/grid';
import { mostListed, type ListedDocument } from '@/lib/features/workbook/model/listed-document';

/** The hidden sheet on which the portal writes what it needs to know its own workbook again. */
export const keptSheet = '_tds';

/** Raised when a workbook of before could no longer be read as one of now. */
export const keptFormat = 2;

/** What only the portal can write under a text: nobody else makes a sheet that it takes for its own. */
export type Mark = (text: string) => string;

const text = z.string().nullable();
const number = z.number().nullable();

const keptLine = z.strictObject({
  number: z.int(),
  version: z.int(),
  answer: z.strictObject({
    valueStatus: z.enum(ValueStatus).nullable(),
    percent: number,
    value: number,
    completedOn: text,
    note: text,
    obstacle: text,
    proposal: text,
    reply: text,
    documentIds: z.array(z.string().max(64)).max(mostListed),
  }),
});

const keptDocuments = z
  .array(z.strictObject({ id: z.string().max(64), label: z.string().max(120) }))
  .max(mostListed);

const keptHead = z.strictObject({
  format: z.literal(keptFormat),
  reportId: z.string().max(64),
  period: z.string().max(20),
  province: z.string().max(60),
});

const keptWhole = z.strictObject({
  head: keptHead,
  documents: keptDocuments,
  lines: z.array(keptLine).max(1000),
});

export type KeptLine = Readonly<{ number: number; version: number; answer: Answer }>;

/** What stood in the report when the workbook was made: only what differs from it was edited. */
export type Kept = Readonly<z.output<typeof keptHead>> &
  Readonly<{
    /** What its evidence may be chosen from. */
    documents: readonly ListedDocument[];
    lines: readonly KeptLine[];
  }>;

/** The key of a row: no other report, of no other province, has it. */
export function rowKey({ province, period }: Pick<Kept, 'province' | 'period'>, number: number): string {
  return `${province}/${period}/${number}`;
}

/** An answer as it is kept and compared: whatever order its evidence was chosen in. */
export function inOrder(answer: Answer): Answer {
  return { ...answerIn(answer), documentIds: [...answer.documentIds].sort() };
}

type Given = Pick<DraftReport, 'reportId' | 'period' | 'province' | 'items'>;

export function keptOf(
  { reportId, period, province, items }: Given,
  documents: readonly ListedDocument[],
): Kept {
  return {
    documents,
    format: keptFormat,
    reportId,
    period: period.code,
    province: province.slug,
    lines: items.map(({ task, version, draft }) => ({
      number: task.number,
      version,
      answer: inOrder(draft),
    })),
  };
}

/** A cell of a spreadsheet ends at 32 767 characters, and some programs cut earlier. */
const piece = 30_000;

function pieces(whole: string): readonly string[] {
  return Array.from(whole.matchAll(new RegExp(`[\\s\\S]{1,${piece}}`, 'g')), ([part]) => part);
}

/** The rows of the hidden sheet: what is kept, and the mark of it, so that a damaged or an invented one is not believed. */
export function keptRows(kept: Kept, mark: Mark): readonly (readonly string[])[] {
  const { lines, documents, ...head } = kept;
  const rows = [head, documents, ...lines].map((each) => escape(JSON.stringify(each)));
  return [[mark(rows.join('\n'))], ...rows.map(pieces)];
}

/** JSON in plain letters, without a space or a `_x` in it: no program changes the way such a text is written. */
function escape(json: string): string {
  return json.replace(
    /[^\x21-\x5e\x60-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function wholeRow(row: Grid['rows'][number]): string {
  return row.map((cell) => (cell.kind === 'text' ? cell.text : '')).join('');
}

function parsed(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return null;
  }
}

/** What the portal wrote on the hidden sheet; null when it is not there or not as it was. */
export function readKept(grids: readonly Grid[], mark: Mark): Kept | null {
  const rows = grids.find(({ name }) => name === keptSheet)?.rows.map(wholeRow) ?? [];
  const [marked, ...told] = rows.filter((row) => row !== '');
  if (marked === undefined || marked !== mark(told.join('\n'))) return null;
  const [head, documents, ...lines] = told.map(parsed);
  const read = keptWhole.safeParse({ head, documents, lines });
  if (!read.success) return null;
  const { head: first, ...rest } = read.data;
  return { ...first, ...rest };
}
