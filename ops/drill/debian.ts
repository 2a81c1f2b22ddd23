import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { programFolder } from '@/ops/postgres/program-folder';
import { StartFailure } from '@/ops/failure';
import { freePort } from '@/ops/port';
import { requireAccount } from '@/ops/postgres/user';
import { ended, exitCode, type Account } from '@/ops/processes';

export type Server = Readonly<{
  url: (database: string) => string;
  /** As a power cut ends it: nothing is flushed, and nothing of it is left. */
  destroy: () => Promise<void>;
}>;

/** Of every server that this drill starts: whoever else works on the machine must not be its superuser meanwhile. */
export const drillPassword = randomBytes(24).toString('base64url');

const shape = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8'];

/** Makes an empty server, with checksums, that asks everybody for the password. */
export async function initialise(data: string, account: Account | undefined): Promise<void> {
  const file = `${data}.password`;
  await writeFile(file, `${drillPassword}\n`, { mode: 0o600 });
  if (account !== undefined) await chown(file, account.uid, account.gid);
  const program = path.join(programs(), 'initdb');
  const given = ['--pgdata', data, '--pwfile', file, '--data-checksums', ...shape];
  const code = await exitCode(spawn(program, given, { ...account, cwd: '/', stdio: 'ignore' }));
  await rm(file);
  if (code !== 0) throw new StartFailure(`initdb: ${String(code)}`);
}

export function superuserAt(port: number, database: string): string {
  return `postgres://postgres:${drillPassword}@127.0.0.1:${String(port)}/${database}`;
}

export function programs(): string {
  const folder = programFolder();
  if (folder !== null && existsSync(path.join(folder, 'initdb'))) return folder;
  throw new StartFailure(
    'Cuộc diễn tập cần PostgreSQL của hệ điều hành: hãy chạy apt install postgresql (the drill needs PostgreSQL with its client programs).',
  );
}

export async function untilAnswering(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await client.end().catch(() => undefined);
      await wait(100);
    }
  }
  throw new StartFailure(
    'PostgreSQL của cuộc diễn tập không trả lời (the drill’s PostgreSQL does not answer).',
  );
}

async function prepareFolder(account: Account | undefined): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tien-do-so-drill-'));
  await chmod(folder, 0o755);
  const data = path.join(folder, 'data');
  await mkdir(data, { mode: 0o700 });
  if (account !== undefined) await chown(data, account.uid, account.gid);
  return folder;
}

/** A server of the operating system's own PostgreSQL, new and empty, with its data flushed as in real use. */
export async function startServer(): Promise<Server> {
  const bin = programs();
  const account = process.getuid?.() === 0 ? requireAccount() : undefined;
  const folder = await prepareFolder(account);
  const data = path.join(folder, 'data');
  const options = { ...account, cwd: '/', stdio: 'ignore' } as const;
  await initialise(data, account);
  const port = await freePort();
  const listen = ['-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  const child = spawn(path.join(bin, 'postgres'), ['-D', data, ...listen], options);
  const url = (database: string) => superuserAt(port, database);
  await untilAnswering(url('postgres'));
  const destroy = async () => {
    child.kill('SIGKILL');
    await ended(child);
    await wait(500);
    await rm(folder, { recursive: true, force: true });
  };
  return { url, destroy };
}
