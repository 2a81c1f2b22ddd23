import { Prisma } from '@/lib/generated/prisma/client';
import type { Tx } from '@/lib/platform/db';

type Row = Readonly<Record<string, unknown>>;

/** Rows for one table; `key` names its primary key, `isOurs` which rows of the table the files answer for. */
export type Table = Readonly<{
  name: string;
  key: string;
  rows: readonly Row[];
  isOurs?: Prisma.Sql;
  /** Which of them the files may still correct. */
  mayChange?: Prisma.Sql;
}>;

/** Names come from our own code, never from input. */
const named = (name: string) => Prisma.raw(`"${name}"`);
const listed = (names: readonly string[]) => Prisma.join(names.map(named));

function columnsOf(rows: readonly Row[]): string[] {
  return Object.keys(rows[0] ?? {});
}

/** Inserts many rows in one statement; PostgreSQL reads them from JSON by the table's own types. */
export async function insert(tx: Tx, { name, rows }: Pick<Table, 'name' | 'rows'>): Promise<void> {
  if (rows.length === 0) return;
  const columns = listed(columnsOf(rows));
  await tx.$executeRaw`INSERT INTO ${named(name)} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${named(name)}, ${JSON.stringify(rows)}::jsonb)`;
}

/** Inserts what is new and updates what was corrected; rows that are the same are not written. */
export async function upsert(tx: Tx, { name, key, rows, mayChange }: Table): Promise<void> {
  const columns = columnsOf(rows);
  const changing = columns.filter((column) => column !== key);
  const own = Prisma.join(changing.map((column) => Prisma.sql`${named(name)}.${named(column)}`));
  const told = Prisma.join(changing.map((column) => Prisma.sql`excluded.${named(column)}`));
  await tx.$executeRaw`INSERT INTO ${named(name)} (${listed(columns)})
    SELECT ${listed(columns)} FROM jsonb_populate_recordset(NULL::${named(name)}, ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT (${named(key)}) DO UPDATE SET (${listed(changing)}) = ROW (${told})
    WHERE (${own}) IS DISTINCT FROM (${told}) AND ${mayChange ?? Prisma.sql`true`}`;
}

async function goneKeys(tx: Tx, { name, key, rows, isOurs }: Table): Promise<string[]> {
  const kept = rows.map((row) => String(row[key]));
  const found = await tx.$queryRaw<{ key: string }[]>`SELECT ${named(key)}::text AS key FROM ${named(name)}
    WHERE ${isOurs ?? Prisma.sql`true`} AND NOT ${named(key)}::text = ANY(${kept})`;
  return found.map((row) => row.key);
}

function isStillNeeded(error: unknown): boolean {
  const text = error instanceof Error ? error.message : '';
  return text.includes('23503') || text.includes('23001');
}

/** Removes rows that are gone from the files; one that something refers to stays. */
export async function prune(tx: Tx, table: Table): Promise<void> {
  for (const gone of await goneKeys(tx, table)) {
    await tx.$executeRaw`SAVEPOINT gone`;
    try {
      await tx.$executeRaw`DELETE FROM ${named(table.name)} WHERE ${named(table.key)}::text = ${gone}`;
      await tx.$executeRaw`RELEASE SAVEPOINT gone`;
    } catch (error) {
      if (!isStillNeeded(error)) throw error;
      await tx.$executeRaw`ROLLBACK TO SAVEPOINT gone`;
    }
  }
}
