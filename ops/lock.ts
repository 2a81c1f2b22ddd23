import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartFailure } from '@/ops/failure';
import { failures } from '@/ops/words';

function holder(pidFile: string): string {
  try {
    return ` (tiến trình ${readFileSync(pidFile, 'utf8').trim()})`;
  } catch {
    return '';
  }
}

/**
 * Holds a data folder for one start at a time. SQLite's file lock is the kernel's: it ends with
 * the process however that dies, so no stale lock file can block the next start.
 */
export function lockFolder(folder: string): () => void {
  const pidFile = path.join(folder, 'start.pid');
  const lock = new DatabaseSync(path.join(folder, 'start.lock'));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new StartFailure(failures.locked(folder, holder(pidFile)));
  }
  writeFileSync(pidFile, String(process.pid));
  return () => {
    rmSync(pidFile, { force: true });
    lock.close();
  };
}
