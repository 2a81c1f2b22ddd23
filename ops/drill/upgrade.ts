import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { tell, writeResults } from '@/ops/bench/record';
import { ensureBuild, ensureClient } from '@/ops/build';
import { check, verdict } from '@/ops/drill/check';
import { layDown, type Former } from '@/ops/drill/former';
import { watchLocks } from '@/ops/drill/lock-waits';
import { Versions } from '@/ops/drill/versions';
import { StartFailure } from '@/ops/failure';
import { provincePages, readPublic } from '@/ops/faults/crowd';
import { DrillDatabase } from '@/ops/faults/database';
import { judge, tellFigures, tellHeadings } from '@/ops/faults/judge';
import { amidWork, tryFault } from '@/ops/faults/run';
import type { Trial } from '@/ops/faults/trials';
import { makeWorldOf, type World } from '@/ops/faults/world';
import { dataFolder, makeWritable, root } from '@/ops/folders';
import { say } from '@/ops/progress';
import { runCommand } from '@/ops/run';
import type { Shutdown } from '@/ops/shutdown';

const officers = 6;
const longestMs = 10 * 60_000;
/** Two builds, on a machine that does nothing else; slow ones are no fault of the upgrade. */
const longestBuildMs = 10 * 60_000;
const longestLockMs = 2000;

type Upgrade = World<DrillDatabase, Versions>;

const applied = 'select count(*)::int as count from public._prisma_migrations where finished_at is not null';

async function migrationsOf({ database }: Upgrade): Promise<number> {
  const client = await database.client();
  const { rows } = await client.query<{ count: number }>(applied);
  await client.end();
  return rows[0]?.count ?? 0;
}

async function upgrade(world: Upgrade): Promise<void> {
  const before = await migrationsOf(world);
  const client = await world.database.client();
  const endWatch = watchLocks(client);
  const begun = performance.now();
  await world.application.startPresent();
  const [took, waited] = [performance.now() - begun, await endWatch()];
  await client.end();
  const count = (await migrationsOf(world)) - before;
  tell(
    `${String(count)} migrations applied; the new version ready after ${(took / 1000).toFixed(1)} s; longest wait for a table ${waited.toFixed(0)} ms`,
  );
  check('có bước nâng cấp cơ sở dữ liệu để thử', count > 0, String(count));
  check('không ai chờ một bảng quá hai giây', waited <= longestLockMs, `${waited.toFixed(0)} ms`);
}

/** What stands on a page of one version and of the other is judged alike. */
async function workOnBoth({ application, journal, watched }: Upgrade): Promise<void> {
  const until = performance.now() + 15_000;
  while (performance.now() < until)
    for (const { origin } of application.running)
      for (const page of provincePages({ watched })) await readPublic({ origin, journal }, page);
}

async function end(which: 'former' | 'present', { application }: Upgrade): Promise<void> {
  const begun = performance.now();
  await application[which].stop();
  const took = performance.now() - begun;
  if (took > 15_000) throw new StartFailure(`Dừng sau ${took.toFixed(0)} ms (it took too long to end).`);
}

const trials: readonly Trial<Upgrade>[] = [
  { title: 'migrated, and this version started beside it', strike: upgrade },
  { title: 'both versions at work, each read by itself', strike: workOnBoth },
  { title: 'the version before ended by SIGTERM', strike: (world: Upgrade) => end('former', world) },
  { title: 'this version alone', strike: workOnBoth },
  {
    title: 'gone back: the version before started again',
    strike: ({ application }: Upgrade) => application.startFormer(),
  },
  { title: 'this version ended by SIGTERM', strike: (world: Upgrade) => end('present', world) },
  { title: 'the version before alone', strike: workOnBoth },
].map((trial) => ({ ...trial, row: 'R-17', times: 1, keepsReaders: true }));

async function makePlace(shutdown: Shutdown): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tien-do-so-upgrade-'));
  await chmod(folder, 0o755);
  shutdown.add(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function endAfter(ms: number, shutdown: Shutdown): NodeJS.Timeout {
  return setTimeout(() => {
    say('Cuộc diễn tập quá thời hạn (the drill took too long).');
    void shutdown.run().then(() => process.exit(1));
  }, ms);
}

/** Both versions are built before anybody is at work. */
async function makeVersions(folder: string, shutdown: Shutdown): Promise<Former> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const bound = endAfter(longestBuildMs, shutdown);
  const data = dataFolder();
  await makeWritable(data.path);
  await ensureClient(data.buildLog);
  await ensureBuild(data, shutdown);
  const former = await layDown(positionals[0], folder, shutdown);
  clearTimeout(bound);
  return former;
}

/** The version before at work; its database is migrated, this version takes over from it and gives it back. */
async function drill(shutdown: Shutdown): Promise<void> {
  const folder = await makePlace(shutdown);
  const former = await makeVersions(folder, shutdown);
  const bound = endAfter(longestMs, shutdown);
  tell(`from ${former.commit.slice(0, 10)} (${former.subject}) to this version`);
  const parts = {
    name: 'upgrade',
    startDatabase: (around: string) => DrillDatabase.start(around),
    prepareApplication: (log: string, around: string) =>
      Versions.prepare(log, around, { former: former.folder, present: root }),
    // The version before fills its own database when it starts.
    fill: () => Promise.resolve(),
  };
  const world = await makeWorldOf(parts, { officers, folder }, shutdown);
  tell(`${String(officers)} officers, ${String(world.reviewers.length)} reviewers and a reader at work\n`);
  tellHeadings();
  await amidWork(world, async () => {
    for (const trial of trials) tellFigures(trial, trial.times, await tryFault(world, trial));
  });
  await judge(world);
  await writeResults('drill:upgrade');
  clearTimeout(bound);
  verdict('nâng cấp');
}

await runCommand(drill);
