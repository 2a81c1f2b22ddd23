import { ownerDb } from '@/lib/platform/db';

/** What a refused act may still write: the record that it was tried, and the counters of attempts. */
const traces = ['AuditEvent', 'RateBucket', '_prisma_migrations'];

/** Messages that the running server writes by its clock, whatever is asked of it meanwhile. */
const remindings = ['due-soon', 'due-tomorrow', 'overdue'];

/**
 * When a session was last used is noted at most once a minute: whether an act fell on that minute says nothing of it.
 */
const notes = ['lastSeenAt'];

/** One hash over every row of every table but the traces of refused acts: equal hashes mean nothing was written. */
export async function databaseSnapshot(): Promise<string> {
  const tables = await ownerDb().$queryRaw<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`;
  const names = tables.map(({ name }) => name).filter((name) => !traces.includes(name));
  const hashes: string[] = [];
  for (const name of names) {
    const [row] = await ownerDb().$queryRaw<{ hash: string | null }[]>`
      select md5(xpath_text) as hash from (
        select query_to_xml(format('select md5(string_agg(r, '','' order by r)) from (select (to_jsonb(t) - %L::text[])::text as r from public.%I t where not (%L = ''Notice'' and to_jsonb(t)->>''kind'' = any (%L::text[]))) x',
            ${notes}::text[], ${name}::text, ${name}::text, ${remindings}::text[]),
          true, false, '')::text as xpath_text) x`;
    hashes.push(`${name} ${row?.hash ?? ''}`);
  }
  return hashes.join('\n');
}
