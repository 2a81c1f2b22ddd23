import type { Answer } from '@/lib/features/reporting/model/answer';
import type { AnswerColumn } from '@/lib/features/workbook/model/columns';
import { rowsUnder, type Addresses, type Header, type Row } from '@/lib/features/workbook/model/header';
import { inOrder, rowKey, type Kept, type KeptLine } from '@/lib/features/workbook/model/kept';
import {
  readAnswer,
  type Cells,
  type Lists,
  type ListWords,
  type ReadAnswer,
} from '@/lib/features/workbook/model/typed';
import type { FieldIssue } from '@/lib/platform/outcome';

/** What is wrong, and where: the address is that of the file that was sent. */
export type CellIssue = Readonly<{
  address: string;
  /** Of the task; null for a row that is none of the report's. */
  number: number | null;
  column: AnswerColumn | null;
}> &
  Pick<FieldIssue, 'key' | 'values'>;

/** A row that says something else than when the workbook was made. */
export type Edit = Readonly<{
  number: number;
  version: number;
  answer: Answer;
  isConfirmed: boolean;
  addresses: Addresses;
}>;

export type ReadLines = Readonly<{
  edits: readonly Edit[];
  issues: readonly CellIssue[];
  /** What stands in each row of the report, by the task's number, to be given back beside what is wrong. */
  cells: ReadonlyMap<number, Cells>;
}>;

function isSame(one: Answer, other: Answer): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

type Fault = ReadAnswer['wrong'][number];

/** What is wrong with a row whose cells can all be read: no answer without its status, no edit that is none. */
function faultsOf(line: KeptLine, { answer, isConfirmed, wrong }: ReadAnswer): readonly Fault[] {
  if (wrong.length > 0) return wrong;
  if (isSame(line.answer, answer)) return [];
  const missing =
    answer.valueStatus === null ? [{ column: 'valueStatus', key: 'rules.status-missing' } as const] : [];
  const both = isConfirmed ? [{ column: 'confirm', key: 'workbook.confirmEdited' } as const] : [];
  return [...missing, ...both];
}

function readRow(line: KeptLine, { cells, addresses }: Row, lists: Lists) {
  const { number, version } = line;
  const read = readAnswer(cells, lists);
  const { answer, isConfirmed } = read;
  const issues = faultsOf(line, read).map((fault): CellIssue => ({
    ...{ address: addresses[fault.column], number },
    ...fault,
  }));
  const isSaid = isConfirmed || !isSame(line.answer, answer);
  const edit = { number, version, answer, isConfirmed, addresses };
  return { issues, edit: issues.length === 0 && isSaid ? edit : null };
}

function strayIssue({ key, keyAddress }: Row, isTwice: boolean): CellIssue {
  const said = key === '' ? 'workbook.rowWithoutKey' : 'workbook.foreignRow';
  return {
    address: keyAddress,
    number: null,
    column: null,
    key: isTwice ? 'workbook.rowTwice' : said,
    values: { row: key.slice(0, 60) },
  };
}

/** What was edited since the workbook was made, and everything that is wrong with it, cell by cell. */
export function readLines(header: Header, kept: Kept, words: ListWords): ReadLines {
  const lists = { ...words, documents: kept.documents };
  const lines = new Map(kept.lines.map((line) => [rowKey(kept, line.number), line]));
  const cells = new Map<number, Cells>();
  const edits: Edit[] = [];
  const issues: CellIssue[] = [];
  for (const row of rowsUnder(header)) {
    const line = lines.get(row.key);
    if (line === undefined || cells.has(line.number)) {
      issues.push(strayIssue(row, line !== undefined));
      continue;
    }
    cells.set(line.number, row.cells);
    const read = readRow(line, row, lists);
    issues.push(...read.issues);
    if (read.edit !== null) edits.push(read.edit);
  }
  return { edits, issues, cells };
}
