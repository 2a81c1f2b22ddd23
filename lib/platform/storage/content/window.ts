import { open, type FileHandle } from 'node:fs/promises';

/** A file on the disk, read in small windows: looking into it costs the same whatever its size. */
export type Looked = Readonly<{
  bytes: number;
  /** Up to `length` bytes from a place on; fewer at the end of the file. */
  read: (from: number, length: number) => Promise<Buffer>;
}>;

async function readAt(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, from);
  return buffer.subarray(0, bytesRead);
}

/** Opens a file for a look at its content, and closes it whatever is found. */
export async function lookInto<T>(path: string, look: (file: Looked) => Promise<T>): Promise<T> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return await look({ bytes: size, read: (from, length) => readAt(file, from, length) });
  } finally {
    await file.close();
  }
}
