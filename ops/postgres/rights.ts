import type { Env } from '@/lib/platform/env';
import { connect } from '@/ops/database';
import { StartFailure } from '@/ops/failure';
import type { Login } from '@/ops/postgres/logins';
import { failures } from '@/ops/words';

type Role = Login['role'];

type Rights = Readonly<{ isMember: boolean; excess: readonly string[] }>;

/** What a login may do that its role does not let it: attributes, other roles, things of its own, places to make some. */
const question = `
  select pg_has_role(me.oid, wanted.oid,
      case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end) as "isMember",
    case when me.rolsuper then array['SUPERUSER'] else array_remove(array[
      case when pg_has_role(me.oid, wanted.oid, 'USAGE') then 'INHERIT' end,
      case when me.rolbypassrls then 'BYPASSRLS' end, case when me.rolcreaterole then 'CREATEROLE' end,
      case when me.rolcreatedb then 'CREATEDB' end, case when me.rolreplication then 'REPLICATION' end,
      case when has_database_privilege(current_database(), 'CREATE') then 'CREATE ON DATABASE' end,
      case when has_database_privilege(current_database(), 'TEMPORARY') then 'TEMPORARY ON DATABASE' end
    ], null) || array(
      select 'ROLE ' || r.rolname from pg_roles r
      where r.oid not in (me.oid, wanted.oid) and pg_has_role(me.oid, r.oid, 'MEMBER') order by 1
    ) || array(
      select 'CREATE ON SCHEMA ' || nspname from pg_namespace
      where nspname !~ '^pg_' and has_schema_privilege(oid, 'CREATE') order by 1
    ) || array(
      select 'OWNER OF ' || relname from pg_class where relowner = me.oid order by 1 limit 1
    ) end as excess
  from pg_roles me, pg_roles wanted where me.rolname = current_user and wanted.rolname = $1`;

/** What the login of a variable may do, beside its role. */
export async function rightsOf(variable: string, url: string, role: Role): Promise<Rights> {
  const client = await connect(variable, url);
  try {
    const { rows } = await client.query<Rights>(question, [role]);
    return rows[0] ?? { isMember: false, excess: [] };
  } finally {
    await client.end();
  }
}

/**
 * Proves that the application and the public connect as somebody who may use their role and, in real use, do nothing
 * else: a login that is more than its role takes the fence down with `set role`.
 */
export async function checkLogins(
  env: Pick<Env, 'DATABASE_URL' | 'DATABASE_PUBLIC_URL' | 'DEMO'>,
): Promise<void> {
  const wanted = [
    ['DATABASE_URL', 'portal_app'],
    ['DATABASE_PUBLIC_URL', 'portal_public'],
  ] as const;
  for (const [variable, role] of wanted) {
    const { isMember, excess } = await rightsOf(variable, env[variable], role);
    if (!isMember) throw new StartFailure(failures.notMember(variable, role));
    if (!env.DEMO && excess.length > 0) throw new StartFailure(failures.tooMighty(variable, role, excess));
  }
}
