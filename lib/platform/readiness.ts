import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { readDisks } from '@/lib/platform/disks';
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

/** Why people are not sent here; a `Warning` is that of a portal that works, but not for long. */
export type Obstacle =
  | 'stopping'
  | 'database-unreachable'
  | 'database-slow'
  | 'database-read-only'
  | 'migrations-pending'
  | Warning;
export type Warning = 'clock-skew' | 'disk-almost-full';

type Answer = { now: Date; canWrite: boolean; isCurrent: boolean };

async function askDatabase(): Promise<Obstacle | undefined> {
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

async function askDisks(): Promise<Obstacle | undefined> {
  const disks = await readDisks();
  return disks.some(({ free, size }) => free < size * smallestFreeShare) ? 'disk-almost-full' : undefined;
}

async function ask(): Promise<Obstacle | undefined> {
  if (isStopping()) return 'stopping';
  return (await askDatabase()) ?? (await askDisks());
}

async function tooSlow(): Promise<Obstacle> {
  await new Promise((resolve) => {
    setTimeout(resolve, longestCheckMs).unref();
  });
  return 'database-slow';
}

/** The first reason not to send people here, found within a second; undefined when there is none. */
export async function findObstacle(): Promise<Obstacle | undefined> {
  return Promise.race([ask(), tooSlow()]).catch(() => 'database-unreachable' as const);
}

/** True for what calls for the operator, but lets the portal serve. */
export function isWarning(obstacle: string | undefined): obstacle is Warning {
  return obstacle === 'clock-skew' || obstacle === 'disk-almost-full';
}

/** True when the database accepts writes within a second, has every migration, and clock and disks are sound. */
export async function isReady(): Promise<boolean> {
  const reason = await findObstacle();
  if (reason !== undefined) log('warn', 'not-ready', { reason });
  return reason === undefined;
}
