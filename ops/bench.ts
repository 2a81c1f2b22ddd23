import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildFolder } from '@/lib/platform/env';
import { measureApi } from '@/ops/bench/api';
import { measureLog } from '@/ops/bench/audit';
import { BenchDatabase } from '@/ops/bench/database';
import { startBareNext } from '@/ops/bench/bare';
import { measureDesk } from '@/ops/bench/desk';
import { fresh, load, timed } from '@/ops/bench/load';
import { measurePhone } from '@/ops/bench/phone';
import { startPortal } from '@/ops/bench/portal';
import { publishToVisible } from '@/ops/bench/publish';
import { measureSearch } from '@/ops/bench/search';
import { measureVolume } from '@/ops/bench/volume';
import { weigh } from '@/ops/bench/weight';
import { root } from '@/ops/folders';
import { takeBuild } from '@/ops/lock';
import { tell, writeResults } from '@/ops/bench/record';

/** What every public page shows may change with these; expiring them makes the overview and its kin anew. */
const everything = [
  'national',
  'provinces',
  'tasks',
  'documents',
  'claims',
  'committees',
  'programme',
  'reporting',
];
const pages = ['/', '/en', '/tinh', '/tinh/lang-son', '/nhiem-vu', '/nhiem-vu/1', '/phuong-phap'];
const password = 'measure-the-portal';
const kilo = (bytes: number) => (bytes / 1024).toFixed(1).padStart(7);
const whole = (value: number) => value.toFixed(0).padStart(6);

async function measureStarts(data: string): Promise<void> {
  const first = await startPortal(data, password);
  await first.stop();
  const later = await startPortal(data, password);
  await later.stop();
  tell(
    `first start, with build and seed   ${(first.startedIn / 1000).toFixed(1)} s to the first page (bar: 180)`,
  );
  tell(
    `later start                        ${(later.startedIn / 1000).toFixed(1)} s to the first page (bar: 5)`,
  );
}

async function measureWeights(origin: string): Promise<void> {
  tell(
    '\npage                 html   script    style     font   KiB gzip (bar: the search box’s script only)',
  );
  for (const page of pages) {
    const { html, script, style, font } = await weigh(origin, page);
    tell(`${page.padEnd(16)} ${[html, script, style, font].map(kilo).join('  ')}`);
  }
}

async function measureQueries(origin: string, database: BenchDatabase): Promise<void> {
  tell('\npage              statements when uncached (bar: 6)');
  for (const page of pages) {
    const slug = /^\/tinh\/(.+)$/.exec(page)?.[1];
    const number = /^\/nhiem-vu\/(.+)$/.exec(page)?.[1];
    await database.expire([...everything, `province:${slug ?? ''}`, `task:${number ?? ''}`]);
    tell(`${page.padEnd(16)} ${String(await database.statementsOf(() => timed(origin + page)))}`);
  }
}

async function measureLoad(origin: string, database: BenchDatabase, folder: string): Promise<void> {
  const bytes = (await (await fetch(origin)).arrayBuffer()).byteLength;
  const bare = await startBareNext(folder, bytes);
  try {
    await load(bare.origin, 3);
    await load(origin, 3);
    const theirs = await load(bare.origin, 10);
    const ours = await load(origin, 10);
    tell('\ncached page, ten connections       requests/s   p99 ms');
    tell(`  bare Next, same bytes              ${whole(theirs.perSecond)}     ${whole(theirs.p99)}`);
    tell(`  the overview                       ${whole(ours.perSecond)}     ${whole(ours.p99)}`);
    tell(
      `  ratio                                ${(ours.perSecond / theirs.perSecond).toFixed(2)} (bar: 0.90)`,
    );
    const expireBare = async () => {
      await fetch(`${bare.origin}/expire`);
    };
    const bareFresh = await fresh(bare.origin, expireBare, 30);
    const portalFresh = await fresh(origin, () => database.expire(everything), 30);
    tell('\nfreshly expired page                 median ms   p99 ms');
    tell(`  bare Next                          ${whole(bareFresh.median)}     ${whole(bareFresh.p99)}`);
    tell(`  the overview, from the database    ${whole(portalFresh.median)}     ${whole(portalFresh.p99)}`);
  } finally {
    await bare.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measurePublish(origin: string): Promise<void> {
  const { request, took } = await publishToVisible(origin, password);
  tell(
    `\npublish to visible: request ${String(request)} after the answer shows it, ${took.toFixed(0)} ms (bar: the next request)`,
  );
}

type Bench = Readonly<{ origin: string; database: BenchDatabase }>;

/** What is measured on one portal, in this order; `npm run bench -- search api` measures these alone. */
const parts: Readonly<Record<string, (bench: Bench) => Promise<void>>> = {
  weights: ({ origin }) => measureWeights(origin),
  queries: ({ origin, database }) => measureQueries(origin, database),
  search: ({ origin }) => measureSearch(origin),
  phone: ({ origin }) => measurePhone(origin),
  load: async ({ origin, database }) =>
    measureLoad(origin, database, await mkdtemp(path.join(tmpdir(), 'tien-do-so-bare-'))),
  publish: ({ origin }) => measurePublish(origin),
  api: ({ origin, database }) => measureApi(origin, database),
  desk: ({ origin, database }) => measureDesk(origin, database, password),
  log: ({ database }) => measureLog(database),
  volume: ({ origin, database }) => measureVolume(origin, database, password),
};

/** One part that cannot be measured is told as that, and the others still are. */
async function measured(name: string, bench: Bench): Promise<void> {
  try {
    await parts[name]?.(bench);
  } catch (error) {
    tell(`\n${name}: NOT MEASURED, ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

/** The parts asked for by name, all when none is. */
function chosenParts(): readonly string[] {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0)
    throw new Error(`there is no part ${unknown.join(', ')}; the parts are ${Object.keys(parts).join(', ')}`);
  return Object.keys(parts).filter((name) => asked.length === 0 || asked.includes(name));
}

async function main(): Promise<void> {
  const chosen = chosenParts();
  const isWhole = chosen.length === Object.keys(parts).length;
  const folder = path.join(root, '.data/bench');
  await rm(folder, { recursive: true, force: true });
  const data = path.join(folder, 'portal');
  if (isWhole) {
    const giveBack = takeBuild(path.join(root, buildFolder()));
    await rm(path.join(root, buildFolder()), { recursive: true, force: true });
    giveBack();
    await measureStarts(data);
  }
  const portal = await startPortal(data, password);
  const database = await BenchDatabase.open(data);
  try {
    for (const name of chosen) await measured(name, { origin: portal.origin, database });
    if (isWhole) await writeResults();
  } finally {
    await database.close();
    await portal.stop();
  }
}

await main();
