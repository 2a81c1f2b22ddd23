import { onReport } from '@/lib/features/reporting/commands/hold';
import { writeEdits, type WrittenWorkbook } from '@/lib/features/workbook/commands/write-edits';
import { unopened } from '@/lib/features/workbook/model/opened';
import { mayImport, mayTakeIn } from '@/lib/features/workbook/policy';
import { readKeptFile } from '@/lib/features/workbook/queries/kept-file';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Limit } from '@/lib/platform/limits';
import type { Outcome } from '@/lib/platform/outcome';

/** All provinces' files twice over; a loop would pass it. */
const importing: Limit = { name: 'workbook-import', most: 200, seconds: 600 };

/**
 * Writes a workbook on behalf of the province it is of, whole or not at all, as its officer would; recorded as an import
 * of the ministry's, whose person is from then on one of the report's editors. Refuses like `writeWorkbook`.
 */
export async function importWorkbook(viewer: Viewer, file: string): Promise<Outcome<WrittenWorkbook>> {
  const opened = mayTakeIn(viewer) === 'allowed' ? await readKeptFile(file, null) : unopened('gone');
  return onReport(viewer, {
    action: 'report.import-workbook',
    reportId: opened.ok ? opened.kept.reportId : '',
    may: mayImport,
    limit: importing,
    perform: (tx, report, editorId) => writeEdits(tx, report, { opened, editorId, viewer }),
    told: ({ tasks }) => ({ detail: { tasks: tasks.join(' '), sha256: file, isOnBehalf: true } }),
  });
}
