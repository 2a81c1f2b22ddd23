import type { Looked } from '@/lib/platform/storage/content/window';
import { FileRefused } from '@/lib/platform/storage/problem';

/** One entry of a zip as its directory tells it; what it tells of its size is checked, never believed. */
export type ZipEntry = Readonly<{
  name: string;
  method: number;
  compressed: number;
  unpacked: number;
  offset: number;
}>;

/** No more entries, no more unpacked, and no denser than what office programs write. */
export const zipLimits = { entries: 1000, unpacked: 200 * 1024 * 1024, ratio: 100, smallest: 1024 * 1024 };

const endSize = 22;
const longestComment = 65_535;
const isEncrypted = 1;
const symbolicLink = 0o120000;
const fileType = 0o170000;

/** Where the zip's own end stands; -1 when the bytes hold none. */
export function endOfZip(tail: Buffer): number {
  return tail.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
}

/** The last bytes of a file, in which the end of a zip must stand. */
export function tailOf(file: Looked): Promise<Buffer> {
  const length = Math.min(file.bytes, endSize + longestComment);
  return file.read(file.bytes - length, length);
}

function isUnsafeName(name: string): boolean {
  return name.startsWith('/') || name.includes('\\') || name.includes('\0') || /(^|\/)\.\.(\/|$)/.test(name);
}

type Read = Readonly<{ entry: ZipEntry; next: number }>;

function entryAt(directory: Buffer, at: number): Read {
  if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50)
    throw new FileRefused('damaged');
  const length = directory.readUInt16LE(at + 28);
  const rest = directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  const name = directory.toString('utf8', at + 46, at + 46 + length);
  const mode = directory.readUInt32LE(at + 38) >>> 16;
  const flags = directory.readUInt16LE(at + 8);
  if ((flags & isEncrypted) !== 0 || (mode & fileType) === symbolicLink || isUnsafeName(name))
    throw new FileRefused('hidden-content');
  const entry = {
    name,
    method: directory.readUInt16LE(at + 10),
    compressed: directory.readUInt32LE(at + 20),
    unpacked: directory.readUInt32LE(at + 24),
    offset: directory.readUInt32LE(at + 42),
  };
  return { entry, next: at + 46 + length + rest };
}

/** Refuses what would unpack to far more than it weighs, as its own directory says. */
function checkSizes(entries: readonly ZipEntry[], bytes: number): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const isDense = unpacked > zipLimits.smallest && unpacked > bytes * zipLimits.ratio;
  if (unpacked > zipLimits.unpacked || isDense) throw new FileRefused('bomb');
}

/**
 * The entries of a zip that fills its file from the first byte to the last: anything before, between directory and end,
 * or after could be another file that a reader opens instead (a polyglot). Large-file zips (zip64) are refused.
 */
export async function readZipDirectory(file: Looked): Promise<readonly ZipEntry[]> {
  const tail = await tailOf(file);
  const end = endOfZip(tail);
  if (end < 0 || end + endSize > tail.length) throw new FileRefused('damaged');
  const count = tail.readUInt16LE(end + 10);
  const [size, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  const endsAt = file.bytes - tail.length + end;
  const isWhole = end + endSize + tail.readUInt16LE(end + 20) === tail.length && start + size === endsAt;
  if (!isWhole) throw new FileRefused('hidden-content');
  if (count > zipLimits.entries) throw new FileRefused('bomb');
  const directory = await file.read(start, size);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    const { entry, next } = entryAt(directory, at);
    entries.push(entry);
    at = next;
  }
  if (at !== directory.length) throw new FileRefused('hidden-content');
  checkSizes(entries, file.bytes);
  return entries;
}
