import type { AnswerColumn, Column } from '@/lib/features/workbook/model/columns';
import type { Kept, Mark } from '@/lib/features/workbook/model/kept';
import type { Cells, ListWords } from '@/lib/features/workbook/model/typed';
import type { IsoDay } from '@/lib/platform/day';

/** One task on the sheet: what only tells, as words, and the answers as they stand or were typed. */
export type BookLine = Readonly<Record<Exclude<Column, AnswerColumn | 'row'>, string | number | null>> &
  Readonly<{ number: number; cells: Cells; wrong: readonly AnswerColumn[] }>;

/** A document one may choose as evidence, under its label. */
export type BookDocument = Readonly<{
  label: string;
  issuedOn: IsoDay | null;
  issuer: string | null;
  title: string | null;
}>;

/** The words of a workbook; it is Vietnamese whatever the language of the page it is taken from. */
export type BookWords = Readonly<{
  names: Readonly<{ guide: string; answers: string; documents: string }>;
  guide: readonly string[];
  headings: Readonly<Record<Column, string>>;
  documentHeadings: Readonly<Record<keyof BookDocument, string>>;
  lists: ListWords;
  notListed: string;
}>;

/** Everything a workbook is made of. */
export type Book = Readonly<{
  kept: Kept;
  mark: Mark;
  lines: readonly BookLine[];
  documents: readonly BookDocument[];
  words: BookWords;
}>;
