import { ownerDb } from '@/lib/platform/db';

/** What a refused act may still write: the record that it was tried, and the counters of attempts. */
const traces = ['AuditEvent', 'RateBucket', '_prisma_migrations'];

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
        select query_to_xml(format('select md5(string_agg(t::text, '','' order by t::text)) from public.%I t', ${name}::text),
          true, false, '')::text as xpath_text) x`;
    hashes.push(`${name} ${row?.hash ?? ''}`);
  }
  return hashes.join('\n');
}
