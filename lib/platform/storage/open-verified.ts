import { Readable } from 'node:stream';
import { logError } from '@/lib/platform/log';
import { fileStore } from '@/lib/platform/storage/store';
import { readVerified, WrongContent } from '@/lib/platform/storage/verified';

async function isIntact(content: AsyncIterable<Uint8Array>, sha256: string): Promise<boolean> {
  try {
    for await (const piece of readVerified(content, sha256)) if (piece.length < 0) return false;
    return true;
  } catch (error) {
    if (!(error instanceof WrongContent)) throw error;
    logError('stored-file-changed', error);
    return false;
  }
}

/** What changes between the two readings ends as an error of the connection, and is said in the log. */
async function* given(content: AsyncIterable<Uint8Array>, sha256: string) {
  try {
    yield* readVerified(content, sha256);
  } catch (error) {
    logError('stored-file-changed', error);
    throw error;
  }
}

/**
 * The content of a kept file, hashed once before its first byte is given out and once more on the way; null, with a line
 * in the log, when it is missing or no longer what came: nobody is handed half a document as a whole one.
 */
export async function openVerified(sha256: string): Promise<Readable | null> {
  const store = fileStore();
  const first = await store.open(sha256);
  if (first === null) {
    logError('stored-file-missing', new Error(sha256));
    return null;
  }
  if (!(await isIntact(first, sha256))) return null;
  const again = await store.open(sha256);
  return again && Readable.from(given(again, sha256), { objectMode: false });
}
