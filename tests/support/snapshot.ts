import { ownerDb } from '@/lib/platform/db';

/** What a refused act may still write: the record that it was tried, and the counters of attempts. */
const traces = ['AuditEvent', 'RateBucket', '_prisma_migrations'];

/**
 * What says nothing of an act: when a session was last used is noted at most once a minute, and the running server writes
 * messages by its clock, whatever is asked of it meanwhile.
 */
const spared: Readonly<Record<string, string>> = {
  Session: `select (to_jsonb(t) - 'lastSeenAt')::text as r from "Session" t`,
  Notice: `select t::text as r from "Notice" t where kind::text not in ('due-soon', 'due-tomorrow', 'overdue')`,
};

/** Each version of a row has a place and a transaction that wrote it, so a row that was touched is another. */
const versions = (name: string) => `select t.ctid::text || t.xmin::text as r from "${name}" t`;

const contents = (name: string) => `select t::text as r from "${name}" t`;

async function ofEveryTable(rowsOf: (name: string) => string): Promise<string> {
  const tables = await ownerDb().$queryRaw<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`;
  const questions = tables
    .map(({ name }) => name)
    .filter((name) => !traces.includes(name))
    .map(
      (name) =>
        `select '${name}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(r, 0)), 0) as hash
         from (${spared[name] ?? rowsOf(name)}) x`,
    );
  const rows = await ownerDb().$queryRawUnsafe<{ name: string; hash: string }[]>(
    questions.join(' union all '),
  );
  // The tables may be read side by side, and come in any order.
  return rows
    .map(({ name, hash }) => `${name} ${hash}`)
    .toSorted()
    .join('\n');
}

/** A line for every table but the traces of refused acts: equal lines mean that nothing was written. */
export function databaseSnapshot(): Promise<string> {
  return ofEveryTable(versions);
}

/** The same of what the rows say: equal lines mean that whatever was written says what was there. */
export function databaseContents(): Promise<string> {
  return ofEveryTable(contents);
}
