import { recordAudit, recordRefusal } from '@/lib/features/audit/commands';
import { lookAt } from '@/lib/features/documents/commands/take-in';
import { tooOften } from '@/lib/features/reporting/commands/pace';
import { keepBatch } from '@/lib/features/workbook/commands/keep-batch';
import { largestBatch, mostWorkbooks, type BatchEntry } from '@/lib/features/workbook/model/batch';
import { refusedWorkbook, workbookProblem } from '@/lib/features/workbook/model/door';
import { mayTakeIn } from '@/lib/features/workbook/policy';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { inTransaction } from '@/lib/platform/db';
import type { Limit } from '@/lib/platform/limits';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';
import { visible } from '@/lib/platform/text';
import { discard } from '@/lib/platform/storage/incoming';
import { FileRefused } from '@/lib/platform/storage/problem';
import type { SentForm } from '@/lib/platform/storage/sent-form';
import { fileStore } from '@/lib/platform/storage/store';
import { readUploads, type RefusedFile, type SentFile } from '@/lib/platform/storage/upload';

const entry = { action: 'report.hand-in-workbooks', objectType: 'workbooks', objectId: null } as const;

const handingIn: Limit = { name: 'workbooks', most: 20, seconds: 600 };

/** Why a file is no workbook that could be read; null when it is kept. */
async function problemOf(file: SentFile): Promise<string | null> {
  try {
    const problem = workbookProblem(await lookAt(file));
    if (problem === null) await fileStore().keep(file.incoming);
    return problem;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return refusedWorkbook(error.problem);
  } finally {
    await discard(file.incoming);
  }
}

async function taken(file: SentFile | RefusedFile): Promise<BatchEntry> {
  const said = { name: visible(file.name).slice(-120), written: null };
  if ('problem' in file) return { ...said, problem: refusedWorkbook(file.problem), sha256: null };
  const problem = await problemOf(file);
  return { ...said, problem, sha256: problem === null ? file.incoming.sha256 : null };
}

async function takeAll({ contentType, length, body }: SentForm): Promise<Outcome<string>> {
  if (length === null || length > largestBatch)
    return refuse('invalid', [{ field: 'file', key: 'workbook.tooManyFiles' }]);
  try {
    const { files } = await readUploads(contentType, body, mostWorkbooks);
    const entries: BatchEntry[] = [];
    for (const file of files) entries.push(await taken(file));
    return ok(await keepBatch(entries));
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return refuse('invalid', [{ field: 'file', key: refusedWorkbook(error.problem) }]);
  }
}

/**
 * Takes in the workbooks of many provinces for the look before writing; gives the hash of their list. Asks the policy
 * before a byte is read; a file that is none keeps no other out.
 */
export async function receiveBatch(viewer: Viewer, form: SentForm): Promise<Outcome<string>> {
  const verdict = mayTakeIn(viewer);
  if (verdict !== 'allowed') return recordRefusal(viewer, entry, refuse(verdict));
  const limited = await tooOften(viewer, { limit: handingIn, entry });
  if (limited !== null) return limited;
  const outcome = await takeAll(form);
  if (!outcome.ok) return recordRefusal(viewer, entry, outcome);
  await inTransaction(viewer, (tx) =>
    recordAudit(tx, viewer, { ...entry, detail: { sha256: outcome.value } }),
  );
  return outcome;
}
