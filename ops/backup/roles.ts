import type pg from 'pg';

/** What the database's grants name; roles belong to the server, so a dump does not bring them. */
export async function ensureRoles(client: pg.Client): Promise<void> {
  for (const role of ['portal_app', 'portal_public']) {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
    if (rowCount === 0) await client.query(`create role ${role} nologin`);
    await client.query(`grant ${role} to current_user`).catch(() => undefined);
  }
}
