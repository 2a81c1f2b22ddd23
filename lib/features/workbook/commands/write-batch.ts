import { recordRefusal } from '@/lib/features/audit/commands';
import { importWorkbook } from '@/lib/features/workbook/commands/import';
import { keepBatch } from '@/lib/features/workbook/commands/keep-batch';
import type { BatchEntry } from '@/lib/features/workbook/model/batch';
import { mayTakeIn } from '@/lib/features/workbook/policy';
import { getTriedBatch } from '@/lib/features/workbook/queries/batch';
import { readBatch } from '@/lib/features/workbook/queries/read-batch';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

const entry = { action: 'report.import-workbooks', objectType: 'workbooks', objectId: null } as const;

async function written(viewer: Viewer, file: BatchEntry): Promise<BatchEntry> {
  if (file.sha256 === null || file.written !== null) return file;
  const outcome = await importWorkbook(viewer, file.sha256);
  // What is refused is told by the look at it, which is taken again.
  return outcome.ok ? { ...file, written: outcome.value.tasks.length } : file;
}

/** Writes each file that can be written, each whole or not at all; gives the hash of the list with what became of them. */
export async function writeBatch(viewer: Viewer, batch: string): Promise<Outcome<string>> {
  const verdict = mayTakeIn(viewer);
  if (verdict !== 'allowed') return recordRefusal(viewer, entry, refuse(verdict));
  const files = await readBatch(batch);
  if (files === null) return recordRefusal(viewer, entry, refuse('not-found'));
  const tried = await getTriedBatch(viewer, batch);
  const done: BatchEntry[] = [];
  for (const [at, file] of files.entries())
    done.push(tried?.[at]?.problem === null ? await written(viewer, file) : file);
  return ok(await keepBatch(done));
}
