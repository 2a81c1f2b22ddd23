import pg from 'pg';

/** Makes a role that may not connect, unless the server has one of this name. */
export async function ensureRole(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
  if (rowCount === 0) await client.query(`create role ${pg.escapeIdentifier(name)} nologin`);
}
