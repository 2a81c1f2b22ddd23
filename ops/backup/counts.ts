import type pg from 'pg';

/** Rows of every table of the portal, as this connection sees them. */
export async function countRows(client: pg.Client): Promise<Readonly<Record<string, number>>> {
  const { rows } = await client.query<{ name: string; count: number }>(
    `select c.relname as name, (xpath('/row/n/text()', query_to_xml(
       format('select count(*) as n from public.%I', c.relname), false, true, '')))[1]::text::int as count
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname`,
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

/** The newest hash of the audit log. */
export async function newestHash(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ hash: string }>(
    'select hash from public."AuditEvent" order by id desc limit 1',
  );
  return rows[0]?.hash ?? null;
}

/** PostgreSQL's major version. */
export async function majorOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ number: number }>(
    `select current_setting('server_version_num')::int / 10000 as number`,
  );
  return rows[0]?.number ?? 0;
}
