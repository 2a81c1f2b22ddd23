import { largestUnpacked } from '@/lib/features/workbook/model/limits';
import { makeGate } from '@/lib/platform/gate';
import { readZipDirectory } from '@/lib/platform/storage/content/zip-directory';
import { FileRefused } from '@/lib/platform/storage/problem';

/** Reading takes the processor: one at a time, so that pages go on. */
const reading = makeGate(1, 40);

type Reading<T> = Readonly<{
  read: (bytes: Buffer) => Promise<T>;
  /** What is answered for a file that is not even opened. */
  refused: (key: 'tooLarge' | 'notXlsx') => T;
}>;

/** What it would unpack to was measured when it came; here is only asked whether that is too much to read. */
async function isReadable(bytes: Buffer): Promise<boolean> {
  const read = (from: number, length: number) => Promise.resolve(bytes.subarray(from, from + length));
  const entries = await readZipDirectory({ bytes: bytes.length, read });
  return entries.reduce((sum, { unpacked }) => sum + unpacked, 0) <= largestUnpacked;
}

/** Reads a workbook, whatever it is of, when it unpacks to what can be read, and never two at once. */
export async function readUnpacked<T>(bytes: Buffer, { read, refused }: Reading<T>): Promise<T> {
  try {
    if (!(await isReadable(bytes))) return refused('tooLarge');
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return refused('notXlsx');
  }
  return reading(() => read(bytes));
}
