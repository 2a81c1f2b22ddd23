import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { env, supply } from '@/lib/platform/env';
import { migrateOnce } from '@/ops/prepare';
import { rightsOf, checkLogins } from '@/ops/postgres/rights';
import { accessTo, onServer } from '@/tests/support/database-templates';

type Login = 'application' | 'public';

const clients = {} as Record<Login, pg.Client>;

beforeAll(async () => {
  const { DATABASE_URL, DATABASE_PUBLIC_URL } = env();
  for (const [login, url] of [
    ['application', DATABASE_URL],
    ['public', DATABASE_PUBLIC_URL],
  ] as const) {
    clients[login] = new pg.Client({ connectionString: url });
    await clients[login].connect();
  }
});
afterAll(() => Promise.all(Object.values(clients).map((client) => client.end())));

/** The code PostgreSQL refuses with, after everything before the last statement succeeded; undone in any case. */
async function refusal(login: Login, ...statements: readonly string[]): Promise<string | undefined> {
  const client = clients[login];
  await client.query('begin');
  try {
    for (const statement of statements) await client.query(statement);
    return undefined;
  } catch (error) {
    return error instanceof pg.DatabaseError ? error.code : String(error);
  } finally {
    await client.query('rollback');
  }
}

const notAllowed = '42501';

const asEither = [
  ['becomes the owner', 'set role postgres'],
  ['becomes the other one', 'set role portal_%other%'],
  ['starts the session anew as the owner', 'set session authorization postgres'],
  ['runs a program', `copy (select 1) to program 'true'`],
  ['reads a file of the server', `select pg_read_file('postgresql.conf')`],
  ['writes a file of the server', `copy (select 1) to '/tmp/stolen'`],
  ['puts a table of its own before the portal’s', 'create temporary table "User" (id uuid)'],
  ['makes a table', 'create table public.mine (id int)'],
  ['makes a function', 'create function published.mine() returns int language sql as $$ select 1 $$'],
  ['makes a schema to be looked up first', 'create schema test_app'],
  ['makes a role', 'create role mine superuser'],
  ['gives itself a role', 'grant pg_read_all_data to current_user'],
  ['gives itself a table', 'grant all on public."User" to current_user; delete from public."User"'],
  ['changes a table', 'alter table public."Report" add column mine int'],
  ['drops a table', 'drop table public."AuditEvent"'],
  ['takes a law down', 'alter table public."Revision" disable trigger law_history'],
  ['replaces a law', 'create or replace function public.law_refuse(text) returns void language sql as $$ $$'],
  ['skips the laws', 'set session_replication_role = replica'],
  ['opens a view', 'create or replace view published."Province" as select 1 as id'],
  ['reads the passwords of logins', 'select rolpassword from pg_authid'],
  [
    'reads what others ask',
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'postgres'`,
  ],
  [
    'hangs the owner’s function on a table',
    'create trigger mine after insert on public."Session" execute function search.follow()',
  ],
] as const;

describe.each([
  ['application', 'portal_app', 'public'],
  ['public', 'portal_public', 'app'],
] as const)('the login of the %s', (login, role, other) => {
  const variable = login === 'application' ? 'DATABASE_URL' : 'DATABASE_PUBLIC_URL';

  test.each(asEither)('never %s', async (_, attempted) => {
    const statement = attempted.replace('%other%', other);
    expect(await refusal(login, `set role ${role}`, statement)).toBe(notAllowed);
    expect(await refusal(login, statement)).toBe(notAllowed);
  });

  test('has no rights at all once it leaves its role, so that no law takes it for somebody else', async () => {
    const leave = [`set role ${role}`, 'reset role'];
    expect(await refusal(login, ...leave, 'select * from public."Document"')).toBe(notAllowed);
    expect(await refusal(login, ...leave, 'select * from published."Document"')).toBe(notAllowed);
  });

  test('may do nothing but what its role may', async () => {
    expect(await rightsOf(variable, env()[variable], role)).toEqual({ isMember: true, excess: [] });
  });
});

const history = [
  ...['Revision', 'RevisionItem', 'RevisionItemEvidence', 'Decision', 'Remark', 'AuditEvent'],
  ...['ReportEditor', 'Relief', 'ReliefWithdrawal', 'TaskChange', 'Reopening', 'DocumentDecision'],
  ...[
    'DocumentEditor',
    'NoticeAttempt',
    'Handover',
    'SignatureRule',
    'HandUp',
    'HandUpEnding',
    'ItemMessage',
  ],
  ...['CommitteeFiling', 'CommitteeSeat', 'CommitteeFilingEnd', 'Assessment', 'AssessmentReply'],
  ...[
    'AssessmentWithdrawal',
    'FactChange',
    'HelpNote',
    'ReorganisationPlan',
    'ReorganisationAct',
    'Citation',
  ],
  ...['ErrorReport', 'ErrorReportHandling'],
];

test('the application adds to history and takes nothing away', async () => {
  await clients.application.query('set role portal_app');
  const { rows } = await clients.application.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and has_any_column_privilege(c.oid, 'INSERT') and not has_any_column_privilege(c.oid, 'UPDATE')
       and not has_table_privilege(c.oid, 'DELETE') order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(history));
  for (const name of history)
    for (const statement of [`delete from "${name}"`, `truncate "${name}" cascade`])
      expect(await refusal('application', statement), statement).toBe(notAllowed);
});

test('the public login reads schema “published” and no other', async () => {
  await clients.public.query('set role portal_public');
  const { rows } = await clients.public.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname !~ '^(pg_|information_schema$|published$)' and c.relkind in ('r', 'v', 'm', 'p', 'S')
       and has_schema_privilege(n.oid, 'USAGE') and (c.relkind = 'S' and has_sequence_privilege(c.oid, 'USAGE')
         or c.relkind <> 'S' and has_any_column_privilege(c.oid, 'SELECT, INSERT, UPDATE, REFERENCES'))`,
  );
  expect(rows).toEqual([]);
  expect(await refusal('public', 'set search_path = public', 'select * from "User"')).toMatch(
    /^42(501|P01)$/,
  );
  expect(await refusal('public', 'insert into published."Province" values (gen_random_uuid())')).toBe(
    notAllowed,
  );
});

describe('in real use', () => {
  const start = (urls: object) => checkLogins({ ...env(), DEMO: false, ...urls });

  test('separate logins may start', async () => {
    await expect(start({})).resolves.toBeUndefined();
  });

  test.each(['DATABASE_URL', 'DATABASE_PUBLIC_URL'] as const)(
    'the owner in %s stops the start',
    async (name) => {
      const url = env().DATABASE_OWNER_URL;
      await expect(start({ [name]: url })).rejects.toThrow(new RegExp(`${name} .*, SUPERUSER: `));
    },
  );

  test('the two logins are not each other', async () => {
    await expect(start({ DATABASE_PUBLIC_URL: env().DATABASE_URL })).rejects.toThrow('DATABASE_PUBLIC_URL');
  });

  test('a login with one right too many is told which', async () => {
    const name = new URL(env().DATABASE_URL).pathname.slice(1);
    const owner = (sql: string) => onServer(env().DATABASE_OWNER_URL, (client) => client.query(sql));
    await owner(`grant temporary on database ${name} to test_app`);
    await expect(start({})).rejects.toThrow(/DATABASE_URL .*, TEMPORARY ON DATABASE: /);
    await owner(`revoke temporary on database ${name} from test_app`);
  });
});

test('an owner who is no superuser, made as README says, can bring the database up to date', async () => {
  const url = new URL(env().DATABASE_OWNER_URL);
  const owner = `plain_owner_${String(process.pid)}`;
  const kept = url.toString();
  const administrator = (sql: string) => onServer(kept, (client) => client.query(sql));
  await administrator(`create role ${owner} login password 'x' in role portal_app, portal_public`);
  await administrator(`create database ${owner} owner ${owner} encoding 'UTF8' template template0`);
  try {
    supply(accessTo(Object.assign(url, { username: owner, password: 'x', pathname: owner }).toString()));
    await onServer(env().DATABASE_OWNER_URL, (client) => migrateOnce(client, () => undefined));
    await expect(checkLogins({ ...env(), DEMO: false })).resolves.toBeUndefined();
  } finally {
    supply(accessTo(kept));
    await administrator(`drop database ${owner} with (force)`);
    await administrator(`drop role ${owner}`);
  }
});
