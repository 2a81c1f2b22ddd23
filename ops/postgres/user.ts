import { spawnSync } from 'node:child_process';
import { StartFailure } from '@/ops/failure';
import type { Account } from '@/ops/processes';
import { failures } from '@/ops/words';

function numberOf(parameters: readonly string[]): number | undefined {
  const { status, stdout } = spawnSync('id', parameters, { encoding: 'utf8' });
  return status === 0 ? Number(stdout.trim()) : undefined;
}

function postgresAccount(): Account | undefined {
  const uid = numberOf(['-u', 'postgres']);
  const gid = numberOf(['-g', 'postgres']);
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

/** PostgreSQL refuses to run as root, so root runs it as the user `postgres`, made when it is missing. */
export function requireAccount(): Account {
  const found = postgresAccount();
  if (found !== undefined) return found;
  spawnSync('groupadd', ['--system', 'postgres']);
  spawnSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres']);
  const made = postgresAccount();
  if (made === undefined) throw new StartFailure(failures.noAccount());
  return made;
}
