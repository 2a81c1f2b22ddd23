import { spawnSync } from 'node:child_process';
import { chmod, chown, cp, mkdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Account } from '@/ops/processes';
import { binariesUnder, type Binaries } from '@/ops/postgres/binaries';
import { requireAccount } from '@/ops/postgres/user';

/** Where root keeps what the user `postgres` cannot reach inside the project. */
const shared = '/var/lib/tien-do-so';

export type Home = Readonly<{ binaries: Binaries; data: string; account: Account | undefined }>;

function canRun(program: string, account: Account): boolean {
  return spawnSync(program, ['--version'], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

function canEnter(folder: string, account: Account): boolean {
  const script = ['-c', 'cd "$1"', 'sh', folder];
  return spawnSync('/bin/sh', script, { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

async function copyBinaries(installed: Binaries, account: Account): Promise<Binaries> {
  const key = createHash('sha256').update(installed.home).digest('hex').slice(0, 8);
  const target = path.join(shared, `postgresql-${key}`);
  const copied = binariesUnder(target);
  if (existsSync(target) && canRun(copied.postgres, account)) return copied;
  const partial = `${target}.partial`;
  await rm(partial, { recursive: true, force: true });
  await cp(installed.home, partial, { recursive: true, verbatimSymlinks: true });
  await rm(target, { recursive: true, force: true });
  await rename(partial, target);
  return copied;
}

async function ownFolder(folder: string, account: Account): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chown(folder, account.uid, account.gid);
}

async function homeOfRoot(installed: Binaries, folder: string, note: (text: string) => void): Promise<Home> {
  const account = requireAccount();
  if (canRun(installed.postgres, account) && canEnter(folder, account)) {
    const data = path.join(folder, 'postgres');
    await ownFolder(data, account);
    return { binaries: installed, data, account };
  }
  note(`người dùng postgres không vào được ${folder}: chương trình và dữ liệu được đặt dưới ${shared}`);
  await mkdir(shared, { recursive: true, mode: 0o755 });
  await chmod(shared, 0o755);
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 8);
  const data = path.join(shared, `data-${key}`, 'postgres');
  await mkdir(path.dirname(data), { recursive: true, mode: 0o755 });
  await ownFolder(data, account);
  return { binaries: await copyBinaries(installed, account), data, account };
}

/** Decides who runs PostgreSQL, from where, and where its data lie. */
export async function chooseHome(
  installed: Binaries,
  folder: string,
  note: (text: string) => void,
): Promise<Home> {
  if (process.getuid?.() === 0) return homeOfRoot(installed, folder, note);
  return { binaries: installed, data: path.join(folder, 'postgres'), account: undefined };
}
