import { setTimeout as wait } from 'node:timers/promises';
import type { Pair } from '@/ops/drill/pair';
import type { Twins } from '@/ops/drill/twins';
import { StartFailure } from '@/ops/failure';
import { provincePages, readPublic } from '@/ops/faults/crowd';
import { untilAcknowledged } from '@/ops/faults/run';
import type { Trial } from '@/ops/faults/trials';
import type { World } from '@/ops/faults/world';

export type Cluster = World<Pair, Twins>;

/** Milliseconds from the death of the leader to the next act that was acknowledged, each time. */
export const outages: number[] = [];

const moment = () => wait(200 + Math.random() * 800);
let turn = 0;

/** Each in turn. */
function next({ application }: Cluster) {
  turn += 1;
  const [one, other] = application.instances;
  const found = turn % 2 === 0 ? other : one;
  if (found === undefined) throw new Error('no instance');
  return found;
}

/** What stands on a page of one instance and of the other is judged alike. */
export async function readOnEach({ application, journal, watched }: Cluster): Promise<void> {
  for (const { origin } of application.instances)
    for (const page of provincePages({ watched })) await readPublic({ origin, journal }, page);
}

function acknowledgedSince({ journal }: Cluster, since: number): number {
  return journal.acts.filter(({ begun, told }) => begun > since && told.outcome === 'ok').length;
}

/** An old leader that comes back finds nobody who confirms, and so acknowledges nothing. */
async function comesBack(old: Awaited<ReturnType<Pair['promote']>>['old']): Promise<void> {
  await old.start();
  const client = await old.client('postgres');
  const written = client.query('create table written_too_late ()').then(
    () => true,
    () => false,
  );
  const isTaken = await Promise.race([written, wait(2000).then(() => false)]);
  await old.kill();
  await client.end().catch(() => undefined);
  if (isTaken) throw new StartFailure('Máy chính cũ còn nhận (the old leader acknowledges).');
}

async function failOver(world: Cluster): Promise<void> {
  const { database } = world;
  await moment();
  const begun = performance.now();
  await database.killLeader();
  const { old } = await database.promote();
  await untilAcknowledged(world);
  outages.push(performance.now() - begun);
  await comesBack(old);
  await database.addFollower();
}

/** Without the standby nobody is told that something is kept, until it is back. */
async function loseFollower(world: Cluster): Promise<void> {
  await world.database.killFollower();
  const since = performance.now();
  await wait(7000);
  const taken = acknowledgedSince(world, since);
  await world.database.startFollower();
  if (taken > 0) throw new StartFailure(`${String(taken)} việc được nhận khi chỉ còn một máy (one machine).`);
}

export const losses: readonly Trial<Cluster>[] = [
  {
    ...{ row: 'R-11', title: 'both at work, each read by itself', times: 1, keepsReaders: true },
    strike: async (world) => {
      const until = performance.now() + 40_000;
      while (performance.now() < until) await readOnEach(world);
    },
  },
  {
    ...{ row: 'R-04', title: 'one of two instances killed with -9', times: 6, keepsReaders: true },
    strike: async (world) => {
      await moment();
      await next(world).killAndStart();
      // nginx asks it again after two seconds.
      await wait(2500);
    },
  },
  {
    ...{ row: 'R-05', title: 'rolling restart, one instance after the other', times: 6, keepsReaders: true },
    strike: async (world) => {
      const took = await next(world).restart();
      if (took > 15_000) throw new StartFailure(`Dừng sau ${took.toFixed(0)} ms (it took too long to end).`);
      await wait(2500);
    },
  },
  { ...{ row: 'R-12', title: 'leader killed with -9, standby promoted', times: 5 }, strike: failOver },
  { ...{ row: 'R-13', title: 'standby killed: nothing is acknowledged', times: 2 }, strike: loseFollower },
];
