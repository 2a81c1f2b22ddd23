import { setTimeout as wait } from 'node:timers/promises';
import { fillDisk } from '@/ops/faults/disk';
import { StartFailure } from '@/ops/failure';
import type { World } from '@/ops/faults/world';

/** One kind of fault: its row in the bar, what is done, how often, and what must be had for it. */
export type Trial<W = World> = Readonly<{
  row: string;
  title: string;
  times: number;
  /** Needs small disks of its own. */
  needsDisks?: boolean;
  /** No reader may be left without an answer meanwhile. */
  keepsReaders?: boolean;
  strike: (world: W) => Promise<void>;
}>;

/** Faults come at moments nobody chose. */
const moment = () => wait(200 + Math.random() * 800);

/** The next answer in which this stands never comes; where none stands in any for a while, nothing was cut. */
async function cut(wire: World['database']['wire'], word: string): Promise<void> {
  const isCut = await Promise.race([
    wire.breakAtAnswer(word).then(() => true),
    wait(15_000).then(() => false),
  ]);
  if (!isCut) throw new StartFailure('Không có câu trả lời nào để cắt (nothing was there to be cut).');
}

async function slow({ database: { wire } }: World, delay: number, ms: number): Promise<void> {
  wire.delay(delay);
  await wait(ms);
  wire.delay(0);
}

/** Whoever writes waits for a table that is held, with every connection the portal has. */
async function holdAll({ database }: World): Promise<void> {
  const client = await database.client();
  await client.query('begin');
  await client.query('lock table "Report", "ReportItem" in access exclusive mode');
  await wait(5000);
  await client.query('rollback');
  await client.end();
}

async function withFullDisk(folder: string, ms: number): Promise<void> {
  const empty = fillDisk(folder);
  await wait(ms);
  empty();
}

/** Nothing under the portal for half a minute: it says so, readers have the pages that are kept, and it comes back. */
async function stopDatabase({ database, application, origin }: World): Promise<void> {
  await readAll(origin);
  await database.kill();
  await wait(5000);
  if (await application.isReadyNow())
    throw new StartFailure('Cổng vẫn nói là sẵn sàng (it says that it is ready without a database).');
  await readAll(origin);
  await wait(25_000);
  await database.startAgain();
  const took = await application.untilReady();
  if (took > 5000) throw new StartFailure(`Sẵn sàng lại sau ${took.toFixed(0)} ms (it took too long).`);
}

/** Pages that were read before are read again, database or not. */
async function readAll(origin: string): Promise<void> {
  for (const page of ['/', '/nhiem-vu/1', '/tinh/lang-son']) {
    const answer = await fetch(origin + page);
    await answer.arrayBuffer();
    if (!answer.ok) throw new StartFailure(`${page}: ${String(answer.status)}`);
  }
}

export const killDatabase: Trial = {
  ...{ row: 'R-02', title: 'database killed with -9', times: 10 },
  strike: async ({ database }) => {
    await moment();
    await database.kill();
    await wait(300);
    await database.startAgain();
  },
};

export const killApplication: Trial = {
  ...{ row: 'R-04', title: 'application killed with -9', times: 20 },
  strike: async ({ application }) => {
    await moment();
    await application.killAndStart();
  },
};

export const trials: readonly Trial[] = [
  { row: 'R-01', title: 'database stopped for half a minute', times: 1, strike: stopDatabase },
  killDatabase,
  killApplication,
  {
    ...{ row: 'R-09', title: 'connection to the database cut after COMMIT', times: 20 },
    strike: ({ database }) => cut(database.wire, 'COMMIT'),
  },
  {
    ...{ row: 'R-09', title: 'connection of a client cut at the answer', times: 20 },
    strike: ({ application }) => cut(application.wire, 'HTTP/1.1 '),
  },
  {
    ...{ row: 'R-07', title: 'database slow by 200 ms a question', times: 1 },
    strike: (world) => slow(world, 200, 12_000),
  },
  {
    ...{ row: 'R-07', title: 'database slow by 2 s a question', times: 1 },
    strike: (world) => slow(world, 2000, 12_000),
  },
  {
    ...{ row: 'R-08', title: 'every connection waits for a lock', times: 3 },
    strike: holdAll,
  },
  {
    ...{ row: 'R-06', title: 'disk of the files full', times: 2, needsDisks: true },
    strike: async ({ store, officers }) => {
      // Whoever works has given most of the files that the portal takes from one person in ten minutes.
      const given = withFullDisk(store, 6000);
      await Promise.all(officers.map((officer) => officer.upload()));
      await given;
      await Promise.all(officers.map((officer) => officer.upload()));
    },
  },
  {
    ...{ row: 'R-06', title: 'disk of the database full', times: 2, needsDisks: true },
    strike: async ({ database }) => {
      await withFullDisk(database.folder, 8000);
      await database.startIfEnded();
    },
  },
  {
    ...{ row: 'R-05', title: 'rolling restart with SIGTERM', times: 10, keepsReaders: true },
    strike: async ({ application }) => {
      const took = await application.roll();
      if (took > 15_000)
        throw new StartFailure(`Máy chủ dừng sau ${took.toFixed(0)} ms (it took too long to end).`);
      await wait(500);
    },
  },
];
