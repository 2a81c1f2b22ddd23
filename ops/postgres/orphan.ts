import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Home } from '@/ops/postgres/account';

function commandLine(pid: number): string {
  if (existsSync('/proc/self')) {
    try {
      return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
}

/**
 * Ends a PostgreSQL that outlived a killed start on the same data. The caller holds the folder's lock,
 * so whoever still serves these data is nobody's; a recycled process number is told apart by its command.
 */
export async function endOrphan(home: Home): Promise<boolean> {
  const pidFile = path.join(home.data, 'postmaster.pid');
  if (!existsSync(pidFile)) return false;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (!commandLine(pid).includes(home.data)) {
    await rm(pidFile, { force: true });
    return false;
  }
  const parameters = ['stop', '--pgdata', home.data, '--mode', 'fast', '--wait', '--timeout', '60'];
  spawnSync(home.binaries.control, parameters, { ...home.account, cwd: '/', stdio: 'ignore' });
  return true;
}
