import pg from 'pg';
import { ensureRole } from '@/ops/postgres/ensure-role';

/**
 * Somebody who may connect and take one of the portal's roles, and who has no rights before he does: the laws in the
 * database know the application by its role.
 */
export type Login = Readonly<{ name: string; password: string; role: 'portal_app' | 'portal_public' }>;

/** Any number: whoever makes logins of one server takes turns under it. */
const loginLock = 20_221_217;

const nothingElse = 'LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';

/** Makes the logins, or gives those that are there their password; a superuser's work. */
export async function ensureLogins(client: pg.Client, logins: readonly Login[]): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [loginLock]);
  for (const { name, password, role } of logins) {
    await ensureRole(client, role);
    await ensureRole(client, name);
    const login = pg.escapeIdentifier(name);
    await client.query(`alter role ${login} ${nothingElse} password ${pg.escapeLiteral(password)}`);
    await client.query(`grant ${role} to ${login}`);
  }
  await client.query('select pg_advisory_unlock($1)', [loginLock]);
}

/** The same database by another login. */
export function withLogin(url: string, { name, password }: Pick<Login, 'name' | 'password'>): string {
  return Object.assign(new URL(url), { username: name, password }).toString();
}
