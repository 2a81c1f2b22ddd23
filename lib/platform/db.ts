import { PrismaClient, type Prisma } from '@/lib/generated/prisma/client';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { reachOf, type Actor } from '@/lib/platform/auth/reach';
import { nameStatements } from '@/lib/platform/db/named-statements';
import { patience } from '@/lib/platform/db/patience';
import { ReachingClient, reaching } from '@/lib/platform/db/reaching';
import { SequentialPg } from '@/lib/platform/db/sequential';
import { telling } from '@/lib/platform/db/telling';
import { begun, knownNow, toldNow } from '@/lib/platform/db/transaction-time';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';

export { isUnavailable } from '@/lib/platform/db-outage';

/** The application's client outside or inside a transaction: what queries and commands take. */
export type Db = PrismaClient | Prisma.TransactionClient;
export type Tx = Prisma.TransactionClient;

type Role = 'owner' | 'application' | 'public';

type Access = Readonly<{
  settings: Readonly<Record<string, string>>;
  schema: string;
  connections: number;
  /** Whether it asks the same questions again and again, so that their plans are kept. */
  isRepetitive: boolean;
}>;

/** The application and the public role share the ten connections an instance may hold. */
const access: Readonly<Record<Role, Access>> = {
  owner: { settings: {}, schema: 'public', connections: 2, isRepetitive: false },
  application: {
    // Outside a transaction of somebody's the application acts for the whole country.
    settings: { role: 'portal_app', 'portal.provinces': '*', ...patience.settings },
    schema: 'public',
    connections: 6,
    isRepetitive: false,
  },
  public: {
    settings: { role: 'portal_public', search_path: 'published,public', ...patience.settings },
    schema: 'published',
    connections: 4,
    isRepetitive: true,
  },
};

declare global {
  // Survives hot reload, where modules are read again but connections must not pile up.
  var portalDatabaseClients: Map<string, PrismaClient> | undefined;
}

/** The same URL with session settings that PostgreSQL applies when the connection opens. */
export function withSettings(url: string, settings: Readonly<Record<string, string>>): string {
  const target = new URL(url);
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  if (options.length === 0) return url;
  const kept = target.searchParams.get('options');
  target.searchParams.delete('options');
  const all = encodeURIComponent([...(kept === null ? [] : [kept]), ...options].join(' '));
  target.search = `${target.search === '' ? '?' : `${target.search}&`}options=${all}`;
  return target.toString();
}

function connect(role: Role, url: string): PrismaClient {
  const { settings, schema, connections, isRepetitive } = access[role];
  const noteLoss = (error: Error): void => {
    log('warn', 'database-connection-lost', { role, message: error.message });
  };
  const adapter = new SequentialPg(
    role,
    {
      connectionString: withSettings(url, settings),
      ...{ max: connections, connectionTimeoutMillis: 2000, Client: ReachingClient },
      ...(role === 'owner' ? {} : { query_timeout: patience.longestAnswerMs }),
    },
    {
      schema,
      ...(isRepetitive ? { statementNameGenerator: nameStatements(role) } : {}),
      ...{ onPoolError: noteLoss, onConnectionError: noteLoss },
    },
  );
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 2000, timeout: 10_000 } });
}

function client(role: Role, url: string): PrismaClient {
  globalThis.portalDatabaseClients ??= new Map();
  const key = `${role} ${url}`;
  const existing = globalThis.portalDatabaseClients.get(key);
  if (existing !== undefined) return existing;
  const made = connect(role, url);
  globalThis.portalDatabaseClients.set(key, made);
  return made;
}

/** The application's client: reads and writes rows, changes no structure. Only for queries and commands. */
export function db(): PrismaClient {
  return client('application', env().DATABASE_URL);
}

/** The public's client: sees published views only, so that a forgotten filter cannot leak a draft. Always `select`. */
export function publicDb(): PrismaClient {
  return client('public', env().DATABASE_PUBLIC_URL);
}

/** The owner's client, for migrations, seeds and the administrator's first account; never for a request. */
export function ownerDb(): PrismaClient {
  return client('owner', env().DATABASE_OWNER_URL);
}

/**
 * Runs work as one transaction of somebody's; throwing undoes all of it. The database lets it touch rows of the provinces
 * for which a viewer holds a role, whatever the work asks for; `system` stands for the portal's own clock, links and files.
 * What the outcome names as expired is told to every process with the commit.
 */
export function inTransaction<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return reaching(reachOf(actor), () => db().$transaction(telling((tx) => work(begun(tx)))));
}

/** Reads of what officers write on a viewer's behalf: no row of a province is found that he holds no role for. */
export function reading<T>(viewer: Viewer, work: (client: Db) => Promise<T>): Promise<T> {
  return reachOf(viewer) === 'everywhere' ? work(db()) : inTransaction(viewer, work);
}

/** The portal's time by the database's clock, the same throughout one transaction. */
export async function portalNow(tx: Db): Promise<Date> {
  const known = knownNow(tx);
  if (known !== undefined) return known;
  const rows = await tx.$queryRaw<{ now: Date }[]>`select now() as now`;
  const [row] = rows;
  if (row === undefined) throw new Error('The database did not tell its time.');
  return toldNow(tx, row.now);
}

/** Closes every connection; for scripts and tests that end. */
export async function disconnect(): Promise<void> {
  const clients = [...(globalThis.portalDatabaseClients?.values() ?? [])];
  globalThis.portalDatabaseClients?.clear();
  await Promise.all(clients.map((each) => each.$disconnect()));
}
