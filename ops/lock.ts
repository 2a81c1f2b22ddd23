import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Outside of the build, which is emptied when it is made anew. */
function openBuildLock(folder: string): DatabaseSync {
  const beside = path.join(path.dirname(folder), '.data');
  mkdirSync(beside, { recursive: true });
  return new DatabaseSync(path.join(beside, `${path.basename(folder)}.lock`));
}

function hold(lock: DatabaseSync, statement: string, refusal: string): () => void {
  try {
    lock.exec(statement);
  } catch {
    lock.close();
    throw new StartFailure(refusal);
  }
  return () => {
    lock.close();
  };
}

/** Says that a portal is served from a build, as any number may be: nobody replaces it meanwhile. */
export function shareBuild(folder: string): () => void {
  return hold(openBuildLock(folder), 'BEGIN; SELECT count(*) FROM sqlite_schema', failures.beingBuilt());
}

/** Takes a build to replace it; refused while a portal is served from it, whose pages would lose their files. */
export function takeBuild(folder: string): () => void {
  return hold(openBuildLock(folder), 'BEGIN EXCLUSIVE', failures.served());
}
