import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MigrationDirectory, MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { withSchemaEngine } from '@/prisma/schema-engine';

const filters = { externalTables: [], externalEnums: [] };
const here = import.meta.dirname;
const schemaPath = path.join(here, 'schema.prisma');
const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' };

/** A migration that began and did not end; nothing more is applied until someone has looked at it. */
export class HalfMigrationError extends Error {
  constructor(
    readonly migration: string,
    readonly reason: string,
  ) {
    super(`Migration ${migration} failed half-way: ${reason}`);
    this.name = 'HalfMigrationError';
  }
}

async function readMigration(folder: string, name: string): Promise<MigrationDirectory> {
  const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8');
  return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } } };
}

async function readMigrations(folder: string): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(names.sort().map((name) => readMigration(folder, name)));
  return { baseDir: folder, lockfile, shadowDbInitScript: '', migrationDirectories };
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function hasHistory(url: string): Promise<boolean> {
  const [row] = await query<{ there: boolean }>(
    url,
    `select to_regclass('public._prisma_migrations') is not null there`,
  );
  return row?.there ?? false;
}

/** The first migration whose row has no end and was not marked as rolled back, with what PostgreSQL said. */
export async function halfMigration(url: string): Promise<HalfMigrationError | undefined> {
  if (!(await hasHistory(url))) return undefined;
  const [row] = await query<{ name: string; logs: string | null }>(
    url,
    `select migration_name as name, logs from public._prisma_migrations
     where finished_at is null and rolled_back_at is null order by started_at limit 1`,
  );
  if (row === undefined) return undefined;
  const said = /(?:ERROR|Message): (.+)/.exec(row.logs ?? '')?.[1] ?? 'it was interrupted';
  return new HalfMigrationError(row.name, said);
}

/** Names of the migrations in the folder that the database does not have yet. */
export async function pendingMigrations(
  url: string,
  folder = path.join(here, 'migrations'),
): Promise<string[]> {
  const { migrationDirectories } = await readMigrations(folder);
  const names = migrationDirectories.map((each) => each.path);
  if (!(await hasHistory(url))) return names;
  const done = await query<{ name: string }>(
    url,
    'select migration_name as name from public._prisma_migrations where finished_at is not null',
  );
  return names.filter((name) => !done.some((row) => row.name === name));
}

/** Applies what is pending and returns its names; refuses a half-failed history with `HalfMigrationError`. */
export async function migrate(url: string, folder = path.join(here, 'migrations')): Promise<string[]> {
  const half = await halfMigration(url);
  if (half !== undefined) throw half;
  if ((await pendingMigrations(url, folder)).length === 0) return [];
  const migrationsList = await readMigrations(folder);
  try {
    const result = await withSchemaEngine({ url, schemaPath }, (engine) =>
      engine.applyMigrations({ migrationsList, filters }),
    );
    return result.appliedMigrationNames;
  } catch (error) {
    throw (await halfMigration(url)) ?? error;
  }
}

/** Tells the history that a failed migration left nothing behind, so that it may be applied again. */
export async function markRolledBack(url: string, migrationName: string): Promise<void> {
  await withSchemaEngine({ url, schemaPath }, (engine) => engine.markMigrationRolledBack({ migrationName }));
}

/** `20261122093000_words`: the instant keeps the folders in their order. */
function folderName(now: Date, migrationName: string): string {
  return `${now.toISOString().replace(/\D/g, '').slice(0, 14)}_${migrationName}`;
}

function committedSchema(): string {
  return execFileSync('git', ['show', 'HEAD:./schema.prisma'], { cwd: here, encoding: 'utf8' });
}

/**
 * Writes a new migration folder with what `schema.prisma` has become since its last commit; null when nothing.
 * What Prisma cannot say (checks, triggers, roles, published views) is added to it by hand.
 */
export async function createMigration(url: string, migrationName: string, now: Date): Promise<string | null> {
  const model = (content: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content }],
  });
  const from = model(committedSchema());
  const to = model(await readFile(schemaPath, 'utf8'));
  const { stdout } = await withSchemaEngine({ url, schemaPath }, (engine) =>
    engine.diff({ from, to, script: true, exitCode: null, filters }),
  );
  if (stdout === null || stdout.includes('This is an empty migration')) return null;
  const target = path.join(here, 'migrations', folderName(now, migrationName));
  await mkdir(target, { recursive: true });
  await writeFile(path.join(target, 'migration.sql'), stdout);
  return target;
}
