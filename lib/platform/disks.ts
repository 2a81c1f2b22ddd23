import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { env } from '@/lib/platform/env';
import { isMissing } from '@/lib/platform/storage/missing';

export type Disk = Readonly<{ name: 'portal' | 'files'; free: number; size: number }>;

/** What is not there yet is made on the disk of the folder above it. */
async function diskOf(folder: string): Promise<Omit<Disk, 'name'>> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder);
    return { free: bavail * bsize, size: blocks * bsize };
  } catch (error) {
    if (isMissing(error) && path.dirname(folder) !== folder) return diskOf(path.dirname(folder));
    throw error;
  }
}

/** The disks of the folders that the portal writes into, in bytes; often one and the same. */
export function readDisks(): Promise<readonly Disk[]> {
  const folders = [
    ['portal', process.cwd()],
    ['files', path.resolve(env().STORAGE_DIR)],
  ] as const;
  return Promise.all(folders.map(async ([name, folder]) => ({ name, ...(await diskOf(folder)) })));
}
