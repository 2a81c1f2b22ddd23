import { readdir, statfs } from 'node:fs/promises';
import path from 'node:path';
import { realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { isStopping } from '@/lib/platform/stopping';

const longestCheckMs = 1000;
const largestSkewMs = 2000;
const smallestFreeShare = 0.1;

async function latestMigration(): Promise<string | undefined> {
  const entries = await readdir(path.join(process.cwd(), 'prisma/migrations'), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return names.sort().at(-1);
}

type Answer = { now: Date; canWrite: boolean; isCurrent: boolean };

async function askDatabase(): Promise<string | undefined> {
  const latest = (await latestMigration()) ?? '';
  const [answer] = await db().$queryRaw<Answer[]>`
    select clock_timestamp() as now,
           not pg_is_in_recovery() and current_setting('transaction_read_only') = 'off' as "canWrite",
           exists (select from public._prisma_migrations
                   where migration_name = ${latest} and finished_at is not null) as "isCurrent"`;
  if (answer?.canWrite !== true) return 'database-read-only';
  if (!answer.isCurrent) return 'migrations-pending';
  return Math.abs(answer.now.getTime() - realNow().getTime()) > largestSkewMs ? 'clock-skew' : undefined;
}

async function askDisk(): Promise<string | undefined> {
  const { bavail, blocks } = await statfs(process.cwd());
  return bavail < blocks * smallestFreeShare ? 'disk-almost-full' : undefined;
}

/** The first reason not to send people here, for the operator's log; undefined when there is none. */
async function obstacle(): Promise<string | undefined> {
  if (isStopping()) return 'stopping';
  return (await askDatabase()) ?? (await askDisk());
}

async function tooSlow(): Promise<string> {
  await new Promise((resolve) => {
    setTimeout(resolve, longestCheckMs).unref();
  });
  return 'database-slow';
}

/** True when the database accepts writes within a second, has every migration, and clock and disk are sound. */
export async function isReady(): Promise<boolean> {
  const reason = await Promise.race([obstacle(), tooSlow()]).catch(() => 'database-unreachable');
  if (reason !== undefined) log('warn', 'not-ready', { reason });
  return reason === undefined;
}
