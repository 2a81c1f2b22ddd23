import pg from 'pg';
import { StartFailure } from '@/ops/failure';
import { failures } from '@/ops/words';

const oldest = 150_000;

/** Refuses a PostgreSQL older than 15 (`server_version_num`) or a database that cannot hold Vietnamese. */
export function checkVersion(server: Readonly<{ number: number; version: string; encoding: string }>): void {
  if (server.number < oldest) throw new StartFailure(failures.tooOld(server.version));
  if (server.encoding !== 'UTF8') throw new StartFailure(failures.notUtf8(server.encoding));
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}

/** The sentence for a connection that failed. */
export function connectionFailure(variable: string, error: unknown): StartFailure {
  const code = codeOf(error);
  if (code === '28P01' || code === '28000') return new StartFailure(failures.refused(variable));
  if (code === '3D000') return new StartFailure(failures.noDatabase(variable));
  return new StartFailure(failures.unreachable(variable, code));
}

/** A connection outside Prisma for checks and locks; the caller ends it. */
export async function connect(variable: string, url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw connectionFailure(variable, error);
  }
}

/** Proves that the database answers and is one the portal can live in. */
export async function checkServer(variable: string, url: string): Promise<void> {
  const client = await connect(variable, url);
  try {
    const { rows } = await client.query<{ number: number; version: string; encoding: string }>(
      `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
              pg_encoding_to_char(encoding) as encoding
       from pg_database where datname = current_database()`,
    );
    const [server] = rows;
    if (server !== undefined) checkVersion(server);
  } finally {
    await client.end();
  }
}

/**
 * Proves, before anything is applied, that the owner can make the portal's roles or already holds them: a migration
 * that finds out by itself leaves the history half-failed.
 */
export async function checkOwner(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ owner: string; role: string; exists: boolean }>(
    `select quote_ident(current_user) as owner, wanted.name as role, r.oid is not null as exists
     from unnest(array['portal_app', 'portal_public']) as wanted(name)
     left join pg_roles r on r.rolname = wanted.name
     join pg_roles me on me.rolname = current_user
     where not me.rolsuper and case
       when r.oid is null then not me.rolcreaterole
       when current_setting('server_version_num')::int >= 160000 then
         not (pg_has_role(me.oid, r.oid, 'SET') or pg_has_role(me.oid, r.oid, 'MEMBER WITH ADMIN OPTION'))
       else not (me.rolcreaterole or pg_has_role(me.oid, r.oid, 'MEMBER')) end`,
  );
  const [lacking] = rows;
  if (lacking !== undefined) throw new StartFailure(failures.noRole(lacking));
}

async function countUsers(client: pg.Client, demo: boolean): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::int as count from public."User" where "isDemo" = $1',
    [demo],
  );
  return rows[0]?.count ?? 0;
}

/**
 * Keeps invented and real accounts apart: real use never begins beside demonstration accounts, and
 * the demonstration never begins in a database of real people (one that it made may have gained some).
 */
export async function checkAccounts(client: pg.Client, demo: boolean): Promise<void> {
  const table = await client.query<{ there: boolean }>(
    `select to_regclass('public."User"') is not null as there`,
  );
  if (table.rows[0]?.there !== true) return;
  const [invented, real] = [await countUsers(client, true), await countUsers(client, false)];
  if (!demo && invented > 0) throw new StartFailure(failures.demoAccounts(invented));
  if (demo && invented === 0 && real > 0) throw new StartFailure(failures.realAccounts(real));
}
