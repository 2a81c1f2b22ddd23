import { largestUnpacked, largestWorkbook } from '@/lib/features/workbook/model/limits';
import { openWorkbook, unopened, type Opened } from '@/lib/features/workbook/model/opened';
import { listWords } from '@/lib/features/workbook/queries/words';
import { makeGate } from '@/lib/platform/gate';
import { readZipDirectory } from '@/lib/platform/storage/content/zip-directory';
import { FileRefused } from '@/lib/platform/storage/problem';
import { fileStore } from '@/lib/platform/storage/store';
import { readVerified } from '@/lib/platform/storage/verified';

/** Reading takes the processor: one at a time, so that pages go on. */
const reading = makeGate(1, 40);

async function bytesOf(content: AsyncIterable<Uint8Array>, sha256: string): Promise<Buffer | null> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of readVerified(content, sha256)) {
    bytes += piece.length;
    if (bytes > largestWorkbook) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** What it would unpack to was measured when it came; here is only asked whether that is too much to read. */
async function isReadable(bytes: Buffer): Promise<boolean> {
  const read = (from: number, length: number) => Promise.resolve(bytes.subarray(from, from + length));
  const entries = await readZipDirectory({ bytes: bytes.length, read });
  return entries.reduce((sum, { unpacked }) => sum + unpacked, 0) <= largestUnpacked;
}

/** The workbook that came under a hash, read as one of the report if one is named; whatever else that hash names is refused. */
export async function readKeptFile(sha256: string, reportId: string | null): Promise<Opened> {
  const content = /^[0-9a-f]{64}$/.test(sha256) ? await fileStore().open(sha256) : null;
  if (content === null) return unopened('gone');
  const bytes = await bytesOf(content, sha256);
  try {
    if (bytes === null || !(await isReadable(bytes))) return unopened('tooLarge');
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return unopened('notXlsx');
  }
  return reading(() => openWorkbook(bytes, reportId, listWords()));
}
