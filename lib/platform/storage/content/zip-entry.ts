import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { Looked } from '@/lib/platform/storage/content/window';
import type { ZipEntry } from '@/lib/platform/storage/content/zip-directory';
import { FileRefused } from '@/lib/platform/storage/problem';
import { SignatureSearch } from '@/lib/platform/storage/signature';

const piece = 256 * 1024;

async function* packed(file: Looked, from: number, length: number) {
  for (let at = 0; at < length; at += piece) {
    const read = await file.read(from + at, Math.min(piece, length - at));
    if (read.length === 0) throw new FileRefused('damaged');
    yield read;
  }
}

/** Where the content begins: the header before it repeats the name and may add more. */
async function startOf(file: Looked, { offset }: ZipEntry): Promise<number> {
  const header = await file.read(offset, 30);
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) throw new FileRefused('damaged');
  return offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

async function unpack(file: Looked, entry: ZipEntry): Promise<AsyncIterable<Buffer>> {
  const bytes = packed(file, await startOf(file, entry), entry.compressed);
  if (entry.method === 0) return bytes;
  if (entry.method !== 8) throw new FileRefused('damaged');
  const inflate = createInflateRaw();
  // What goes wrong at either end reaches the reader, who stops both by leaving.
  pipeline(Readable.from(bytes), inflate, () => undefined);
  return inflate;
}

/**
 * Unpacks one entry to nowhere, piece by piece: refuses more than its directory told, and the test virus inside. Gives
 * the first `most` bytes of it.
 */
export async function readZipEntry(file: Looked, entry: ZipEntry, most: number): Promise<Buffer> {
  const search = new SignatureSearch();
  const head: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const each of await unpack(file, entry)) {
      if (bytes < most) head.push(each.subarray(0, most - bytes));
      bytes += each.length;
      if (bytes > entry.unpacked) throw new FileRefused('bomb');
      if (search.isIn(each)) throw new FileRefused('virus');
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('damaged');
  }
  if (bytes !== entry.unpacked) throw new FileRefused('damaged');
  return Buffer.concat(head);
}
