import { access, constants, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartFailure } from '@/ops/failure';
import { failures } from '@/ops/words';

/** The project's folder, whatever the current one is. */
export const root = path.resolve(import.meta.dirname, '..');

/** Everything a start writes outside the build lives here; a test may choose another place. */
export type DataFolder = Readonly<{
  path: string;
  postgresLog: string;
  startLog: string;
  buildLog: string;
}>;

export function dataFolder(chosen = path.join(root, '.data')): DataFolder {
  const folder = path.resolve(chosen);
  const file = (name: string) => path.join(folder, name);
  return {
    path: folder,
    postgresLog: file('postgres.log'),
    startLog: file('start.log'),
    buildLog: file('build.log'),
  };
}

/** Makes a folder and proves that it can be written to, or fails with the sentence that names it. */
export async function makeWritable(folder: string, mode = 0o755): Promise<void> {
  const probe = path.join(folder, `.probe-${String(process.pid)}`);
  try {
    await mkdir(folder, { recursive: true, mode });
    await access(folder, constants.W_OK | constants.X_OK);
    await writeFile(probe, '');
    await rm(probe);
  } catch {
    throw new StartFailure(failures.notWritable(folder));
  }
}

/** Proves that files can be kept where `STORAGE_DIR` says, also when they only come in there on their way to a bucket. */
export async function checkStorage(storage: string): Promise<void> {
  const folder = path.resolve(root, storage);
  await makeWritable(folder, 0o700).catch(() => {
    throw new StartFailure(failures.storageNotWritable(folder));
  });
}
