import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { programFolder } from '@/ops/postgres/program-folder';
import { StartFailure } from '@/ops/failure';
import { failures } from '@/ops/backup/words';

type Program = 'pg_dump' | 'pg_restore';

function installed(name: Program): string {
  const beside = path.join(programFolder() ?? '', name);
  return existsSync(beside) ? beside : name;
}

/** PostgreSQL's own program, at least as new as the server; the failure says how to install it. */
export function clientProgram(name: Program, serverMajor: number): string {
  const program = installed(name);
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  const major = status === 0 ? Number(/(\d+)/.exec(stdout)?.[1] ?? 0) : 0;
  if (major < serverMajor) throw new StartFailure(failures.noClient(name, serverMajor, major));
  return program;
}

/** Runs it against a database; the password goes by the environment, where other users of the machine do not see it. */
export function runClient(program: string, parameters: readonly string[], url: string): ChildProcess {
  const target = new URL(url);
  const password = decodeURIComponent(target.password);
  target.password = '';
  return spawn(program, [...parameters, '--dbname', target.toString()], {
    env: { ...process.env, PGPASSWORD: password },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}
