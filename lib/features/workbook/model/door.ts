import { largestWorkbook } from '@/lib/features/workbook/model/limits';
import { kindOfMime } from '@/lib/platform/storage/kinds';
import type { FileProblem } from '@/lib/platform/storage/problem';

/** Of a file that was looked into, what the decision about reading it depends on. */
type Looked = Readonly<{
  incoming: Readonly<{ bytes: number }>;
  mime: string;
  scan: 'none' | 'clean' | 'infected' | 'waiting';
}>;

/**
 * The key of why a file is no workbook to be read; null for one that is. A document nobody could scan waits in
 * quarantine (AC-28); the cells of a workbook would be in a report by then, so it is asked for again.
 */
export function workbookProblem({ incoming, mime, scan }: Looked): string | null {
  if (incoming.bytes > largestWorkbook) return 'workbook.tooLarge';
  if (kindOfMime(mime) !== 'xlsx') return 'workbook.notXlsx';
  return scan === 'waiting' ? 'files.unscanned' : null;
}

/** What is said otherwise of a workbook than of a document: nobody is told to save it as a picture. */
const ofWorkbooks: Partial<Record<FileProblem, string>> = {
  'unknown-kind': 'workbook.fileUnknown',
  'name-disagrees': 'workbook.fileNamed',
  'type-disagrees': 'workbook.fileNamed',
  damaged: 'workbook.fileDamaged',
  'hidden-content': 'workbook.fileDamaged',
  macros: 'workbook.fileMacros',
  bomb: 'workbook.fileBomb',
};

/** The key of why a file handed in as a workbook was not taken. */
export function refusedWorkbook(problem: FileProblem): string {
  return ofWorkbooks[problem] ?? `files.${problem}`;
}
