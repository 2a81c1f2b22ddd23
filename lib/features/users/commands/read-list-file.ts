import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { mayAdminister } from '@/lib/features/administration/policy';
import { recordRefusal } from '@/lib/features/audit/commands';
import type { AuditEntry } from '@/lib/features/audit/model';
import { lookAt } from '@/lib/features/documents/commands/take-in';
import { tooOften } from '@/lib/features/reporting/commands/pace';
import { listOfGrids, type ListFile } from '@/lib/features/users/model/list-file';
import { longestList, mostListed } from '@/lib/features/users/model/list-limits';
import { listOfBytes } from '@/lib/features/users/model/list-text';
import { workbookProblem } from '@/lib/features/workbook/model/door';
import { readGrids, UnreadableWorkbook } from '@/lib/features/workbook/model/grid';
import { readUnpacked } from '@/lib/features/workbook/queries/unpacked';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Limit } from '@/lib/platform/limits';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';
import { discard, receive } from '@/lib/platform/storage/incoming';
import { FileRefused } from '@/lib/platform/storage/problem';
import { scanFile } from '@/lib/platform/storage/scan';
import type { SentFile } from '@/lib/platform/storage/upload';

const entry: AuditEntry = { action: 'account.import', objectType: 'account', objectId: null };

const sending: Limit = { name: 'users-list', most: 20, seconds: 600 };

const wrong = (key: string, count = 0): Outcome<never> =>
  refuse('invalid', [{ field: 'file', key, values: { count } }]);

async function readSheets(bytes: Buffer): Promise<Outcome<ListFile>> {
  try {
    const list = listOfGrids(await readGrids(bytes));
    return list === null ? wrong('users.listNoColumns') : ok(list);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    return error.problem === 'unreadable'
      ? wrong('workbook.unreadable')
      : wrong('users.listLong', mostListed);
  }
}

async function fromWorkbook(file: SentFile): Promise<Outcome<ListFile>> {
  const problem = workbookProblem(await lookAt(file));
  if (problem !== null) return wrong(problem);
  return readUnpacked<Outcome<ListFile>>(await readFile(file.incoming.path), {
    read: readSheets,
    refused: (key) => wrong(`workbook.${key}`),
  });
}

async function fromText({ incoming }: SentFile): Promise<Outcome<ListFile>> {
  const scan = await scanFile(incoming.path);
  if (scan === 'infected') throw new FileRefused('virus');
  if (scan === 'waiting') return wrong('files.unscanned');
  const text = listOfBytes(await readFile(incoming.path));
  return text === null ? wrong('users.listNotText') : ok({ text, issues: [] });
}

async function readSent(file: File): Promise<Outcome<ListFile>> {
  const pieces = Readable.from([Buffer.from(await file.arrayBuffer())]);
  const incoming = await receive(pieces);
  try {
    const sent = { incoming, name: file.name, declared: file.type };
    return await (/\.(csv|tsv|txt)$/i.test(file.name) ? fromText(sent) : fromWorkbook(sent));
  } finally {
    await discard(incoming);
  }
}

async function taken(file: File): Promise<Outcome<ListFile>> {
  try {
    const outcome = await readSent(file);
    return outcome.ok && outcome.value.text.length > longestList ? wrong('users.listTooMuch') : outcome;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return wrong(error.problem === 'unknown-kind' ? 'users.listKind' : `files.${error.problem}`);
  }
}

/**
 * The list of people in a workbook or a text file, as it would be pasted; nobody is invited by it. A workbook passes the
 * door of every file – content, name and type agree, no programs, no bomb, scanned; a text has no shape to be checked,
 * and is scanned and read as text. Nothing of either is kept.
 */
export async function readListFile(viewer: Viewer, file: File): Promise<Outcome<ListFile>> {
  const role = mayAdminister(viewer);
  if (role !== 'allowed') return recordRefusal(viewer, entry, refuse(role));
  const limited = await tooOften(viewer, { limit: sending, entry });
  if (limited !== null) return limited;
  const outcome = await taken(file);
  return outcome.ok ? outcome : recordRefusal(viewer, entry, outcome);
}
