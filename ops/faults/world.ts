import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildFolder, supply } from '@/lib/platform/env';
import { formWith, Person } from '@/ops/bench/person';
import { ensureBuild, ensureClient } from '@/ops/build';
import { DrillApplication } from '@/ops/faults/application';
import { DrillDatabase } from '@/ops/faults/database';
import { Journal } from '@/ops/faults/journal';
import { DrillOfficer } from '@/ops/faults/officer';
import { readTruth, type Scope, type Watched } from '@/ops/faults/read-truth';
import { DrillReviewer } from '@/ops/faults/reviewer';
import type { Truth } from '@/ops/faults/truth';
import type { Application, Data, Parts } from '@/ops/faults/parts';
import { dataFolder, makeWritable, root } from '@/ops/folders';
import { shareBuild } from '@/ops/lock';
import { nothingOfTheOperator } from '@/ops/own-environment';
import type { Shutdown } from '@/ops/shutdown';

/** Of every account of the demonstration that a drill works with. */
export const password = 'dien-tap-su-co';
const longestAnswerMs = 15_000;

/** One item of percent in each draft of the demonstration's open period. */
const drafts = `
  select distinct on (p.slug) r.id as "reportId", p.slug, t.number as task, i.version
  from "Report" r join "ReportingPeriod" o on o.id = r."periodId" join "Province" p on p.id = r."provinceId"
  join "ReportItem" i on i."reportId" = r.id join "Task" t on t.id = i."taskId"
  where o.code = '2022-12' and r.state = 'drafting' and t.metric = 'percent' and t."provesAs" = 'none'
  order by p.slug, t.number limit $1`;

/** Everything else in the drafts is confirmed, so that they can be sent. */
const confirm = `update "ReportItem" i set answer = 'unchanged', "editedById" = coalesce(i."editedById", g."userId"),
    "editedAt" = coalesce(i."editedAt", '2022-12-15')
  from "Report" r join "ReportingPeriod" o on o.id = r."periodId"
  join "RoleGrant" g on g."provinceId" = r."provinceId" and g.role = 'officer'
  where i."reportId" = r.id and o.code = '2022-12' and r.state = 'drafting' and i.answer = 'unanswered'`;

/** As a browser that waits a while, and never asks again by itself. */
export const patiently = (url: string, asked: RequestInit) =>
  fetch(url, { ...asked, signal: AbortSignal.timeout(longestAnswerMs) });

/** The portal under its drill: its database, its web server, the people who use it, and what they were promised. */
export type World<D extends Data = DrillDatabase, A extends Application = DrillApplication> = Readonly<{
  database: D;
  application: A;
  origin: string;
  store: string;
  journal: Journal;
  watched: readonly Watched[];
  officers: readonly DrillOfficer[];
  reviewers: readonly DrillReviewer[];
  truth: () => Promise<Truth>;
}>;

/** The same of whatever parts. */
export type AnyWorld = World<Data, Application>;

export type Wanted = Readonly<{ officers: number; folder?: string; store?: string }>;

async function fill(): Promise<void> {
  const { analyse, loadDemonstration, loadFacts, migrateOnce } = await import('@/ops/prepare');
  const { disconnect } = await import('@/lib/platform/db');
  const { connect } = await import('@/ops/database');
  const { env } = await import('@/lib/platform/env');
  const client = await connect('DATABASE_OWNER_URL', env().DATABASE_OWNER_URL);
  await migrateOnce(client, () => undefined);
  await loadFacts(() => undefined);
  await loadDemonstration(() => undefined);
  await analyse(client);
  await client.end();
  await disconnect();
}

async function prepareDrafts(database: Data, count: number) {
  const client = await database.client();
  await client.query('set session_replication_role = replica');
  await client.query(confirm);
  await client.query('reset session_replication_role');
  const watched = (await client.query<Watched>(drafts, [count])).rows;
  const { rows } = await client.query<{ since: string }>(
    'select coalesce(max(id), 0)::text as since from "AuditEvent"',
  );
  await client.end();
  return { watched, since: rows[0]?.since ?? '0' };
}

/** Registers a document in the library, as the form of an officer does; its id. */
export async function register(person: Person, slug: string, number = '901/KH-UBND'): Promise<string> {
  const where = `/ban-lam-viec/van-ban/dang-ky?tinh=${slug}`;
  const form = formWith(await (await person.read(where)).text(), 'provinceId');
  const typed = {
    ...{ kind: 'plan', number, issuedOn: '01/11/2022', issuer: 'UBND tỉnh' },
    ...{ title: 'Kế hoạch diễn tập', signatory: '', url: '', periodFrom: '', periodTo: '' },
  };
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  const answer = await person.post(where, form);
  const id = /van-ban\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1];
  if (id === undefined) throw new Error(`${slug} could not register a document: ${String(answer.status)}`);
  return id;
}

/** Nothing of the operator's: a demonstration of its own. */
async function settle(store: string, database: Data, origin: string): Promise<void> {
  supply({
    ...nothingOfTheOperator(),
    ...{ DEMO: '1', DEMO_PASSWORD: password, AUTH_SECRET: randomBytes(48).toString('base64') },
    ...{ STORAGE_DIR: store, PUBLIC_URL: origin, NEXTAUTH_URL: origin, PORTAL_TODAY: '2022-12-16' },
    ...{ NEXT_TELEMETRY_DISABLED: '1', ...database.addresses() },
  });
  await ensureClient(dataFolder().buildLog);
}

async function ownFolder(shutdown: Shutdown): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tien-do-so-faults-'));
  await chmod(folder, 0o755);
  shutdown.add(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function bringPeople(origin: string, journal: Journal, watched: readonly Watched[]) {
  const officers: DrillOfficer[] = [];
  for (const each of watched) {
    const person = await Person.signIn(origin, `canbo.${each.slug}`, password);
    const documentId = await register(person, each.slug);
    officers.push(new DrillOfficer(person.asking(patiently), journal, each, documentId));
  }
  const reviewers: DrillReviewer[] = [];
  for (const account of ['thamdinh', 'thamdinh2']) {
    const person = await Person.signIn(origin, account, password);
    reviewers.push(new DrillReviewer(person.asking(patiently), journal, account));
  }
  return { officers, reviewers };
}

/** Starts everything on a fresh database; the shutdown ends it and takes it away. */
export async function makeWorldOf<D extends Data, A extends Application>(
  parts: Parts<D, A>,
  wanted: Wanted,
  shutdown: Shutdown,
): Promise<World<D, A>> {
  const folder = wanted.folder ?? (await ownFolder(shutdown));
  const database = await parts.startDatabase(folder);
  shutdown.add(() => database.stop());
  const data = dataFolder();
  await makeWritable(data.path);
  const { origin, start } = await parts.prepareApplication(path.join(data.path, `${parts.name}.log`), folder);
  const store = wanted.store ?? path.join(folder, 'files');
  await settle(store, database, origin);
  await (parts.fill ?? fill)();
  await ensureBuild(data, shutdown);
  shutdown.add(shareBuild(path.join(root, buildFolder())));
  const application = await start();
  shutdown.add(() => application.stop());
  await application.untilReady();
  const { watched, since } = await prepareDrafts(database, wanted.officers);
  // Beside the log: what fills the portal's disks must not stop whoever writes, and it is read when something is broken.
  const journal = new Journal(path.join(data.path, `${parts.name}.jsonl`));
  shutdown.add(() => {
    journal.close();
  });
  const people = await bringPeople(origin, journal, watched);
  const documentIds = people.officers.map(({ documentId }) => documentId);
  const scope: Scope = { watched, since, store, documentIds };
  const truth = async () => {
    const client = await database.client();
    const { disconnect } = await import('@/lib/platform/db');
    try {
      return await readTruth(client, scope);
    } finally {
      await client.end();
      await disconnect();
    }
  };
  return { database, application, origin, store, journal, watched, ...people, truth };
}

/** One database and one web server, each reached by a wire. */
export function makeWorld(wanted: Wanted, shutdown: Shutdown): Promise<World> {
  const parts = {
    name: 'faults',
    startDatabase: (folder: string) => DrillDatabase.start(folder),
    prepareApplication: (log: string) => DrillApplication.prepare(log),
  };
  return makeWorldOf(parts, wanted, shutdown);
}
