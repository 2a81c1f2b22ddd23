import pg from 'pg';
import { disconnect } from '@/lib/platform/db';
import { supply } from '@/lib/platform/env';
import { fingerprint } from '@/ops/fingerprint';
import { nothingOfTheOperator } from '@/ops/own-environment';
import { withLogin, type Login } from '@/ops/postgres/logins';
import { analyse, loadDemonstration, loadFacts, migrateOnce, noTemporaryTables } from '@/ops/prepare';

export type Contents = 'empty' | 'facts' | 'demonstration';

/** What every test lives in: the demonstration's clock and a secret that protects nothing, and no setting of the operator. */
export const testEnvironment = {
  ...nothingOfTheOperator(),
  DEMO: '1',
  DEMO_PASSWORD: 'mat-khau-thu',
  AUTH_SECRET: 'a-secret-that-protects-nothing-but-tests',
  PUBLIC_URL: 'http://localhost:3000',
};

const quiet = () => undefined;

/** What application and public connect as; known to every test, since they protect nothing. */
export const testLogins = [
  { name: 'test_app', role: 'portal_app', password: 'test' },
  { name: 'test_public', role: 'portal_public', password: 'test' },
] as const satisfies readonly Login[];

/** The three addresses of one database, from its owner's. */
export function accessTo(url: string) {
  const [application, reader] = testLogins;
  return {
    DATABASE_OWNER_URL: url,
    DATABASE_URL: withLogin(url, application),
    DATABASE_PUBLIC_URL: withLogin(url, reader),
  };
}

export function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.toString();
}

export async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A template is named after what it is made from, so that a server of one's own keeps it between runs. */
export async function templateName(contents: Contents): Promise<string> {
  const made = await fingerprint(['prisma', 'lib/platform', 'lib/features'], contents);
  return `template_${contents}_${made.slice(0, 12)}`;
}

async function exists(client: pg.Client, database: string): Promise<boolean> {
  return (await client.query('select from pg_database where datname = $1', [database])).rowCount === 1;
}

async function fill(server: string, database: string, contents: string): Promise<void> {
  const url = urlOf(server, database);
  supply({ ...testEnvironment, ...accessTo(url) });
  await onServer(url, (client) => migrateOnce(client, quiet));
  if (contents !== 'empty') await loadFacts(quiet);
  if (contents === 'demonstration') await loadDemonstration(quiet);
  await onServer(url, analyse);
  await disconnect();
}

/** Makes a template once, however many ask at a time; it gets its name only when it is complete. */
export async function ensureTemplate(server: string, name: string): Promise<void> {
  await onServer(server, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    if (await exists(client, name)) return;
    const making = `${name}_making`;
    await client.query(`drop database if exists ${making} with (force)`);
    await client.query(`create database ${making}`);
    await fill(server, making, name.split('_')[1] ?? '');
    await client.query(`alter database ${making} rename to ${name}`);
  });
}

/** A fresh database with a template's contents, in place of any earlier one of that name. */
export async function cloneDatabase(server: string, template: string, database: string): Promise<string> {
  await onServer(server, async (client) => {
    await client.query(`drop database if exists ${database} with (force)`);
    await client.query(`create database ${database} template ${template}`);
  });
  const url = urlOf(server, database);
  await onServer(url, (client) => client.query(noTemporaryTables));
  return url;
}

/** Drops every database whose name begins with the prefix. */
export async function dropDatabases(server: string, prefix: string): Promise<void> {
  await onServer(server, async (client) => {
    const like = `${prefix}\\_%`;
    const { rows } = await client.query<{ name: string }>(
      'select datname as name from pg_database where datname like $1',
      [like],
    );
    for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`);
  });
}
