/** What the officer fills in, in the order of the sheet; the names are also the keys of its hidden first row. */
export const answerColumns = [
  'valueStatus',
  'percent',
  'value',
  'completedOn',
  'note',
  'obstacle',
  'proposal',
  'reply',
  'documentIds',
  'confirm',
] as const;

export type AnswerColumn = (typeof answerColumns)[number];

/** What only tells: locked, and never read back but for the key of the row. */
export const toldBefore = ['row', 'number', 'title', 'unit', 'before', 'state'] as const;
export const toldAfter = ['problem'] as const;

export const columns = [...toldBefore, ...answerColumns, ...toldAfter] as const;

export type Column = (typeof columns)[number];

/** The columns without which nothing can be read. */
export const neededColumns = ['row', ...answerColumns] as const;

export const widths: Readonly<Record<Column, number>> = {
  row: 24,
  number: 6,
  title: 44,
  unit: 14,
  before: 30,
  state: 16,
  valueStatus: 22,
  percent: 12,
  value: 14,
  completedOn: 14,
  note: 44,
  obstacle: 32,
  proposal: 32,
  reply: 32,
  documentIds: 32,
  confirm: 14,
  problem: 60,
};

/** `G7` for the seventh row of the seventh column; both counted from 0. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
