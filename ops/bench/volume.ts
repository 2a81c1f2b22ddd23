import { setTimeout as wait } from 'node:timers/promises';
import { fillEvents } from '@/ops/bench/audit';
import type { BenchDatabase } from '@/ops/bench/database';
import { percentile, timed } from '@/ops/bench/load';
import { Person } from '@/ops/bench/person';
import { tell } from '@/ops/bench/record';
import { fillSixteenYears } from '@/ops/bench/ten-years';

const [wantedEvents, wantedEvidence, visits] = [1_000_000, 100_000, 20];

/** Of a table with fewer rows PostgreSQL reads the whole because that is the quickest. */
const large = 10_000;

/** Milliseconds after which a connection that rests has told what it read. */
const toldAfter = 1500;

/** A hundred thousand answers with a document of their province beside them. */
const evidence = [
  `set session_replication_role = replica`,
  `insert into "RevisionItemEvidence" ("itemId", "documentId", "provinceId")
    select i.id, d.id, i."provinceId" from "RevisionItem" i
    join (select distinct on ("provinceId") "provinceId", id from "Document" order by "provinceId", id) d
      on d."provinceId" = i."provinceId"
    order by i.id limit ${String(wantedEvidence)} on conflict do nothing`,
  `set session_replication_role = origin`,
  `analyze`,
];

const ownLists: Readonly<Record<string, readonly string[]>> = {
  'canbo.lang-son': ['/ban-lam-viec', '/ban-lam-viec/van-ban', '/thong-bao'],
  thamdinh: ['/tham-dinh'],
  lanhdaobo: ['/giam-sat'],
  quantri: [
    '/quan-tri/nguoi-dung',
    '/quan-tri/nhat-ky',
    '/quan-tri/nhat-ky?viec=item.save',
    '/quan-tri/ky-bao-cao',
  ],
};

type Read = Readonly<{ table: string; rows: number; whole: number }>;

/** How many rows of each large table were read by going through it, not by an index, since the database started. */
async function readWhole(database: BenchDatabase): Promise<readonly Read[]> {
  await wait(toldAfter);
  return database.rows<Read>(
    `select relname as "table", n_live_tup::int as rows, seq_tup_read::float8 as whole
      from pg_stat_user_tables where n_live_tup > ${String(large)}`,
  );
}

/** The large tables that a visit goes through whole, and does so again: what goes on beside it is not its own. */
async function wholeTablesOf(
  database: BenchDatabase,
  visit: () => Promise<unknown>,
): Promise<readonly string[]> {
  let before = await readWhole(database);
  let found: readonly string[] | undefined;
  for (let time = 0; time < 3; time += 1) {
    await visit();
    const after = await readWhole(database);
    const grown = after.filter(({ table, rows, whole }) => {
      const earlier = before.find((read) => read.table === table)?.whole ?? 0;
      return whole - earlier >= rows / 2 && (found?.includes(table) ?? true);
    });
    found = grown.map(({ table }) => table);
    before = after;
  }
  return found ?? [];
}

async function tellVolume(database: BenchDatabase): Promise<void> {
  const [volume] = await database.rows<{ answers: string; events: string; evidence: string }>(
    `select (select count(*) from "RevisionItem") as answers, (select count(*) from "AuditEvent") as events,
      (select count(*) from "RevisionItemEvidence") as evidence`,
  );
  const { answers = '', events = '', evidence: kept = '' } = volume ?? {};
  tell(`\nsixteen years: ${answers} answers, ${kept} rows of evidence, ${events} events of the log`);
}

type Asked = Readonly<{ path: string; person: Person }>;

async function everyList(origin: string, password: string): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const [account, paths] of Object.entries(ownLists)) {
    const person = await Person.signIn(origin, account, password);
    asked.push(...paths.map((path) => ({ path, person })));
  }
  return asked;
}

/** How long an act takes, as often as a figure of it needs. */
async function timesOf(visit: () => Promise<unknown>): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let time = 0; time < visits; time += 1) {
    const from = performance.now();
    await visit();
    taken.push(performance.now() - from);
  }
  return taken;
}

/** How long lists of who is signed in take at the volume of L-7, and which of what has grown they read whole. */
export async function measureVolume(
  origin: string,
  database: BenchDatabase,
  password: string,
): Promise<void> {
  await fillSixteenYears(database);
  await database.fill(evidence);
  await fillEvents(database, wantedEvents);
  await tellVolume(database);
  tell('                                  p95 ms (bar: 800)  read whole (bar: nothing)');
  for (const { path, person } of await everyList(origin, password)) {
    const visit = () => person.get(path);
    const most = percentile(await timesOf(visit), 0.95);
    const tables = await wholeTablesOf(database, visit);
    tell(`  ${path.padEnd(32)}${most.toFixed(0).padStart(6)}             ${tables.join(', ') || '–'}`);
  }
  const exported = await timed(`${origin}/api/v1/progress.csv?period=all`);
  tell(
    `  every answer as CSV             ${(exported / 1000).toFixed(1).padStart(6)} s (bar, of one year: 20)`,
  );
}
