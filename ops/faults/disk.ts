import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

/** A small disk of its own for a folder: only root may mount one, and not everywhere; false where it cannot be had. */
export async function mountSmallDisk(folder: string, megabytes: number): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  await mkdir(folder, { recursive: true });
  const size = `size=${String(megabytes)}m,mode=755`;
  return spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tien-do-so-drill', folder]).status === 0;
}

export function unmount(folder: string): void {
  spawnSync('umount', ['-l', folder]);
}

function writeUntilFull(file: number, piece: Buffer): void {
  try {
    for (;;) if (writeSync(file, piece) < piece.length) return;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}

const largest = 2 * 1024 ** 3;

function requireSmall(folder: string): void {
  const { blocks, bsize } = statfsSync(folder);
  if (blocks * bsize > largest) throw new Error(`${folder} lies on a disk that others need`);
}

/** Fills the disk on which a folder lies to its last block; what is given takes the filling away. */
export function fillDisk(folder: string): () => void {
  requireSmall(folder);
  const place = path.join(folder, 'filling');
  const file = openSync(place, 'w');
  for (const bytes of [1024 * 1024, 4096, 1]) writeUntilFull(file, Buffer.alloc(bytes));
  closeSync(file);
  return () => {
    rmSync(place, { force: true });
  };
}
