import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { checkAccounts, checkOwner, connect } from '@/ops/database';
import { StartFailure } from '@/ops/failure';
import { checkDurability } from '@/ops/postgres/durability';
import { checkLogins } from '@/ops/postgres/rights';
import { fingerprint } from '@/ops/fingerprint';
import type { DataFolder } from '@/ops/folders';
import type { Count, Progress } from '@/ops/progress';
import { failures, steps } from '@/ops/words';
import { env } from '@/lib/platform/env';

export type Preparation = Readonly<{ data: DataFolder; embedded: boolean; progress: Progress }>;

/** Any number: two starts on one database take turns under it. */
const startLock = 20_221_216;

/** Whoever may make a table of his own may put it in the way of the portal's; the right belongs to each database. */
export const noTemporaryTables = `do $$ begin
  execute format('revoke temporary on database %I from public', current_database()); end $$`;

/** Applies what is pending, and lets the application read the history; a half-failed one is a sentence. */
export async function migrateOnce(client: pg.Client, note: (text: string) => void): Promise<void> {
  const { HalfMigrationError, migrate, pendingMigrations } = await import('@/prisma/migrate');
  if ((await pendingMigrations(env().DATABASE_OWNER_URL)).length > 0) await checkOwner(client);
  try {
    const applied = await migrate(env().DATABASE_OWNER_URL);
    for (const name of applied) note(name);
  } catch (error) {
    if (!(error instanceof HalfMigrationError)) throw error;
    throw new StartFailure(failures.halfMigration(error.migration, error.reason));
  }
  // The application reads the history to say whether it is ready.
  await client.query('grant select on public._prisma_migrations to portal_app');
  await client.query(noTemporaryTables);
}

async function seedMark(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    'select system_identifier::text || current_database() as id from pg_control_system()',
  );
  const { DEMO, DEMO_PASSWORD, PORTAL_TODAY } = env();
  const settings = [rows[0]?.id, DEMO, DEMO_PASSWORD, PORTAL_TODAY].map(String).join('\n');
  return fingerprint(['prisma'], settings);
}

/** Loads the real facts; a row that does not fit is a sentence that names it. */
export async function loadFacts(count: Count): Promise<void> {
  const { seedFacts } = await import('@/prisma/seed');
  const { BadRowError } = await import('@/prisma/seed/files');
  try {
    await seedFacts(count);
  } catch (error) {
    throw error instanceof BadRowError ? new StartFailure(failures.badRow(error.message)) : error;
  }
}

/** Loads what is invented for the demonstration; why it cannot be is a sentence. */
export async function loadDemonstration(count: Count): Promise<void> {
  const { DemonstrationError, seedDemonstration } = await import('@/prisma/demo');
  try {
    await seedDemonstration(count);
  } catch (error) {
    throw error instanceof DemonstrationError
      ? new StartFailure(failures.demonstration(error.message))
      : error;
  }
}

/** Until PostgreSQL has counted what was just loaded it plans for empty tables, and is slow. */
export async function analyse(client: pg.Client): Promise<void> {
  await client.query('analyze');
}

async function seedAll(client: pg.Client, progress: Progress): Promise<void> {
  await progress.step(steps.facts, () => loadFacts(progress.count));
  if (env().DEMO) await progress.step(steps.demonstration, () => loadDemonstration(progress.count));
  await analyse(client);
}

/** The embedded database is reseeded when facts, code of the seeds or settings changed; another's always, it is idempotent. */
async function seedWhenNeeded(client: pg.Client, { data, embedded, progress }: Preparation): Promise<void> {
  if (!embedded) return seedAll(client, progress);
  const markFile = path.join(data.path, 'seeded');
  const mark = await seedMark(client);
  const kept = await readFile(markFile, 'utf8').catch(() => '');
  if (kept === mark) return;
  await seedAll(client, progress);
  await writeFile(markFile, mark);
}

/** Brings structure and contents of the database to what this version of the portal needs. */
export async function prepareDatabase(preparation: Preparation): Promise<void> {
  const { progress } = preparation;
  const client = await connect('DATABASE_OWNER_URL', env().DATABASE_OWNER_URL);
  try {
    await client.query('select pg_advisory_lock($1)', [startLock]);
    await checkAccounts(client, env().DEMO);
    await progress.step(steps.migrate, () => migrateOnce(client, progress.note));
    await checkLogins(env());
    if (!env().DEMO)
      for (const reminder of await checkDurability(env().DATABASE_URL)) progress.note(reminder);
    await seedWhenNeeded(client, preparation);
  } finally {
    await client.end();
    const { disconnect } = await import('@/lib/platform/db');
    await disconnect();
  }
}
