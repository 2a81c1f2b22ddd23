import { createHash } from 'node:crypto';
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { env } from '@/lib/platform/env';
import { FileRefused } from '@/lib/platform/storage/problem';
import { SignatureSearch } from '@/lib/platform/storage/signature';

/** The most a file may hold: 25 MB. */
export const largestFile = 25 * 1024 * 1024;

/** Milliseconds; what is younger may still belong to an upload under way. */
export const youth = 60 * 60 * 1000;

/** A file that has come whole and lies under a temporary name. */
export type Incoming = Readonly<{ path: string; bytes: number; sha256: string }>;

/** Where files lie while they come and are looked into; on the same disk as the store, so that a rename is enough. */
export function incomingFolder(): string {
  return path.resolve(env().STORAGE_DIR, 'incoming');
}

async function writeAll(file: FileHandle, pieces: AsyncIterable<Uint8Array>) {
  const hash = createHash('sha256');
  const search = new SignatureSearch();
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > largestFile) throw new FileRefused('too-large');
    if (search.isIn(piece)) throw new FileRefused('virus');
    hash.update(piece);
    await file.writeFile(piece);
  }
  if (bytes === 0) throw new FileRefused('empty');
  await file.sync();
  return { bytes, sha256: hash.digest('hex') };
}

/**
 * Writes what comes to the disk as it comes, counting and hashing, and syncs it; never more than a piece in memory.
 * Throws `FileRefused` for nothing, for more than 25 MB and for the test virus; whatever is thrown, nothing stays.
 */
export async function receive(pieces: AsyncIterable<Uint8Array>): Promise<Incoming> {
  const folder = incomingFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const place = path.join(folder, crypto.randomUUID());
  const file = await open(place, 'wx', 0o600);
  try {
    return { path: place, ...(await writeAll(file, pieces)) };
  } catch (error) {
    await rm(place, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

/** Takes a file away that was not kept. */
export async function discard({ path: place }: Incoming): Promise<void> {
  await rm(place, { force: true });
}
