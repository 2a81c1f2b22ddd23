import { onReport } from '@/lib/features/reporting/commands/hold';
import { saving } from '@/lib/features/reporting/commands/pace';
import { mayEdit } from '@/lib/features/reporting/policy';
import { writeEdits, type WrittenWorkbook } from '@/lib/features/workbook/commands/write-edits';
import { unopened } from '@/lib/features/workbook/model/opened';
import { readKeptFile } from '@/lib/features/workbook/queries/kept-file';
import type { WriteWorkbookInput } from '@/lib/features/workbook/schema';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Outcome } from '@/lib/platform/outcome';

/**
 * Writes every edited row of a workbook by the save of the form, in one transaction. Refuses the whole when one cell is
 * wrong (`invalid`, issues by cell), when an item was changed since the workbook was made (`stale`), and when it says
 * nothing new.
 */
export async function writeWorkbook(
  viewer: Viewer,
  { reportId, file }: WriteWorkbookInput,
): Promise<Outcome<WrittenWorkbook>> {
  // Read before the report is held: nobody waits for a file with a connection in hand.
  const opened = viewer.userId === null ? unopened('gone') : await readKeptFile(file, reportId);
  return onReport(viewer, {
    action: 'report.write-workbook',
    reportId,
    may: mayEdit,
    limit: saving,
    perform: (tx, report, editorId) => writeEdits(tx, report, { opened, editorId, viewer }),
    told: ({ tasks }) => ({ detail: { tasks: tasks.join(' '), sha256: file } }),
  });
}
