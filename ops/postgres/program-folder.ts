import { spawnSync } from 'node:child_process';

/** Where the operating system keeps its own PostgreSQL's programs; null when it has none. */
export function programFolder(): string | null {
  const { status, stdout } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
