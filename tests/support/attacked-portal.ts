import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { encode } from 'next-auth/jwt';
import { disconnect } from '@/lib/platform/db';
import { buildFolder, supply } from '@/lib/platform/env';
import { root } from '@/ops/folders';
import { freePort } from '@/ops/port';
import { stop as end } from '@/ops/processes';
import { startServer, untilReady } from '@/ops/server';
import { startPostgres } from '@/tests/support/database';
import {
  accessTo,
  cloneDatabase,
  dropDatabases,
  ensureTemplate,
  templateName,
  testEnvironment,
} from '@/tests/support/database-templates';

/** The production build on a database of its own, where whatever is found changed was changed by the attack. */
export type AttackedPortal = Readonly<{
  origin: string;
  /** Starts another process on the same build and database, and says where it listens. */
  beside: () => Promise<string>;
  /** Ends the process that listens there with -9, as a machine that loses its power does. */
  kill: (origin: string) => Promise<void>;
  stop: () => Promise<void>;
}>;

type Wishes = Readonly<{
  /** An open file that it speaks into; by default where this process speaks. */
  output: 'inherit' | number;
  /** Variables of its own. */
  settings: Readonly<Record<string, string>>;
  contents: 'facts' | 'demonstration';
  /** What is done to its database, reached as the owner at this address, before anything is asked of it. */
  before: (ownerUrl: string) => Promise<void>;
}>;

type Served = Readonly<{ origin: string; stop: (signal?: NodeJS.Signals) => Promise<void> }>;

async function serve(
  url: string,
  { output, settings }: Pick<Wishes, 'output' | 'settings'>,
): Promise<Served> {
  const listen = { host: '127.0.0.1', port: await freePort(), dev: false };
  const origin = `http://localhost:${String(listen.port)}`;
  const own = { PORT: String(listen.port), PUBLIC_URL: origin, NEXTAUTH_URL: origin, NODE_ENV: 'production' };
  supply({ ...testEnvironment, ...own, ...accessTo(url), ...settings });
  const next = startServer(listen, output);
  await untilReady(next, listen, () => undefined);
  return { origin, stop: (signal = 'SIGTERM') => end(next, signal, 20_000) };
}

/** Serves the build that the journeys made; this process reaches the same database through `db()`. */
export async function startAttackedPortal(wished: Partial<Wishes> = {}): Promise<AttackedPortal> {
  const wishes = { output: 'inherit', settings: {}, contents: 'facts', ...wished } as const;
  const { server, stop } = await startPostgres();
  const prefix = `attacked_${String(process.pid)}`;
  const template = await templateName(wishes.contents);
  await ensureTemplate(server, template);
  await disconnect();
  const url = await cloneDatabase(server, template, `${prefix}_1`);
  await wishes.before?.(accessTo(url).DATABASE_OWNER_URL);
  const served = [await serve(url, wishes)];
  return {
    origin: served[0]?.origin ?? '',
    beside: async () => {
      const another = await serve(url, wishes);
      served.push(another);
      return another.origin;
    },
    kill: async (origin) => {
      await served.find((each) => each.origin === origin)?.stop('SIGKILL');
    },
    stop: async () => {
      await Promise.all(served.map((each) => each.stop()));
      await disconnect();
      await dropDatabases(server, prefix);
      await stop();
    },
  };
}

/** The cookie that holds a session's opaque id; the public sends none. */
export async function cookieOf(sid: string | null): Promise<Readonly<Record<string, string>>> {
  if (sid === null) return {};
  return { cookie: `session=${await encode({ token: { sid }, secret: testEnvironment.AUTH_SECRET })}` };
}

type Manifest = Readonly<{
  node: Readonly<Record<string, Readonly<{ filename?: string; exportedName?: string }>>>;
}>;

/** Every server action of the build: `reporting/actions/item saveItemAction` → the id it is called by. */
export async function listActions(): Promise<ReadonlyMap<string, string>> {
  const file = path.join(root, buildFolder(), 'server/server-reference-manifest.json');
  const { node } = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  return new Map(
    Object.entries(node).map(([id, { filename = '', exportedName = '' }]) => {
      const place = filename.replace(/^.*lib\/features\//, '').replace(/\.ts$/, '');
      return [`${place} ${exportedName}`, id];
    }),
  );
}
