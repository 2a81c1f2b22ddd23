import { largestWorkbook } from '@/lib/features/workbook/model/limits';
import { openWorkbook, unopened, type Opened } from '@/lib/features/workbook/model/opened';
import { readUnpacked } from '@/lib/features/workbook/queries/unpacked';
import { listWords } from '@/lib/features/workbook/queries/words';
import { workbookMark } from '@/lib/platform/workbook-mark';
import { fileStore } from '@/lib/platform/storage/store';
import { readVerified } from '@/lib/platform/storage/verified';

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

/** The workbook that came under a hash, read as one of the report if one is named; whatever else that hash names is refused. */
export async function readKeptFile(sha256: string, reportId: string | null): Promise<Opened> {
  const content = /^[0-9a-f]{64}$/.test(sha256) ? await fileStore().open(sha256) : null;
  if (content === null) return unopened('gone');
  const bytes = await bytesOf(content, sha256);
  if (bytes === null) return unopened('tooLarge');
  return readUnpacked<Opened>(bytes, {
    read: (all) => openWorkbook(all, reportId, { words: listWords(), mark: workbookMark }),
    refused: unopened,
  });
}
