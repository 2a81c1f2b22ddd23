import type pg from 'pg';
import { ensureRole } from '@/ops/postgres/ensure-role';

/** What the database's grants name; roles belong to the server, so a dump does not bring them. */
export async function ensureRoles(client: pg.Client): Promise<void> {
  for (const role of ['portal_app', 'portal_public']) {
    await ensureRole(client, role);
    await client.query(`grant ${role} to current_user`).catch(() => undefined);
  }
}
