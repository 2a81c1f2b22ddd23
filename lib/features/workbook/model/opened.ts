import { findHeader } from '@/lib/features/workbook/model/header';
import { readLines, type ReadLines } from '@/lib/features/workbook/model/read';
import { readGrids, UnreadableWorkbook } from '@/lib/features/workbook/model/grid';
import { readKept, type Kept, type Mark } from '@/lib/features/workbook/model/kept';
import type { ListWords } from '@/lib/features/workbook/model/typed';
import type { FieldIssue } from '@/lib/platform/outcome';

/** A workbook that was read, or the one reason why nothing in it is. */
export type Opened =
  (Readonly<{ ok: true; kept: Kept }> & ReadLines) | Readonly<{ ok: false; issue: FieldIssue }>;

export function unopened(key: string, values?: FieldIssue['values']): Opened & Readonly<{ ok: false }> {
  const issue = { field: 'file', key: `workbook.${key}` };
  return { ok: false, issue: values === undefined ? issue : { ...issue, values } };
}

const unreadable = { unreadable: 'unreadable', 'too-many-rows': 'tooManyRows' } as const;

/** Reads a workbook of one report, or of whichever when none is named; that of another, or of nobody, is refused whole. */
export async function openWorkbook(
  bytes: Uint8Array,
  reportId: string | null,
  { words, mark }: Readonly<{ words: ListWords; mark: Mark }>,
): Promise<Opened> {
  try {
    const grids = await readGrids(bytes);
    const kept = readKept(grids, mark);
    if (kept === null) return unopened('notOurs');
    if (reportId !== null && kept.reportId !== reportId)
      return unopened('otherReport', { report: `${kept.province}, ${kept.period}` });
    const header = findHeader(grids);
    return header === null ? unopened('noColumns') : { ok: true, kept, ...readLines(header, kept, words) };
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    return unopened(unreadable[error.problem]);
  }
}
