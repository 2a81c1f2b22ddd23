import { tell } from '@/ops/bench/record';
import { inTheRound, type Beat } from '@/ops/bench/rhythm';
import { failuresSince, hold, holdTimes } from '@/ops/drill/load/figures';
import { lagOf, mostOf, slopeOf, watchProcess } from '@/ops/drill/load/server';
import { provincePages, readPublic } from '@/ops/faults/crowd';
import type { DrillOfficer } from '@/ops/faults/officer';
import type { Watched } from '@/ops/faults/read-truth';
import type { World } from '@/ops/faults/world';
import type { Shutdown } from '@/ops/shutdown';

/** The portal under load, the port at which it tells its figures, and a folder that goes with the drill. */
export type Scene = Readonly<{ world: World; metricsPort: number; folder: string; shutdown: Shutdown }>;

/** Officers at work before a deadline: how much of each a second, and for how long. */
export type Rush = Readonly<{
  row: string;
  title: string;
  seconds: number;
  saves: number;
  /** Of 2 MB each. One person may put twenty in place within ten minutes. */
  files: number;
  reads: number;
  /** Reports sent, and given back so that they can be sent again. */
  sends: number;
  /** The most in percent that may find no answer. */
  failing: number;
  /** The memory is to stay as it is after so many seconds. */
  warmUp?: number;
}>;

const fileBytes = 2_000_000;

/** Everybody acts in turn, so that all of them together do so many a second. */
function beatOf(people: number, perSecond: number, seconds: number): Beat {
  const every = (people / perSecond) * 1000;
  return { every, times: Math.max(1, Math.round((seconds * 1000) / every)) };
}

type Pair = Readonly<{ officer: DrillOfficer; watched: Watched; place: number }>;

function pairsOf({ officers, watched }: World): readonly Pair[] {
  return watched.flatMap((each, place) => {
    const officer = officers[place];
    return officer === undefined ? [] : [{ officer, watched: each, place }];
  });
}

/** Sends, and has it back from one of the reviewers; the milliseconds of the sending alone. */
async function sendAndReturn(world: World, { officer, watched, place }: Pair, sent: number[]): Promise<void> {
  const form = await officer.openSending();
  const begun = performance.now();
  if (form === null) return;
  await officer.press(form);
  sent.push(performance.now() - begun);
  await world.reviewers[place % world.reviewers.length]?.decide(watched, true);
}

function tellSoak(taken: Parameters<typeof slopeOf>[0], warmUp: number): void {
  const later = (counts: readonly number[]) => counts.slice(Math.floor(counts.length / 2));
  const rise = (counts: readonly number[]) => {
    const half = Math.floor(counts.length / 2);
    const mean = (part: readonly number[]) => part.reduce((sum, count) => sum + count, 0) / part.length;
    return mean(counts.slice(half)) - mean(counts.slice(0, half));
  };
  hold('memory rises by', slopeOf(taken, warmUp * 1000), 1, 'MiB/min');
  hold('open handles more, second half against first', rise(later(taken.handles)), 5, '');
  hold('connections more, second half against first', rise(later(taken.connections)), 1, '');
}

/** Officers save, file and send while the public reads. */
export async function rush({ world, metricsPort }: Scene, wanted: Rush): Promise<void> {
  const { seconds } = wanted;
  tell(
    `\n${wanted.row}  ${wanted.title}: ${String(wanted.saves)} savings, ${String(wanted.files)} files, ${String(wanted.sends)} reports and ${String(wanted.reads)} public pages a second for ${String(seconds)} s`,
  );
  const client = await world.database.client();
  const [pairs, sent] = [pairsOf(world), [] as number[]];
  const beat = (perSecond: number) => beatOf(pairs.length, perSecond, seconds);
  const paths = [...provincePages(world), '/', '/nhiem-vu/1', '/api/v1/publications'];
  // An hour before a deadline the portal has not just been started: every page was asked for before.
  for (const path of paths) await readPublic(world, path);
  await lagOf(metricsPort);
  const from = performance.now();
  const watched = watchProcess(world.application.pid, client);
  const [saved, filed, read] = await Promise.all([
    inTheRound(pairs, beat(wanted.saves), ({ officer }) => officer.save()),
    inTheRound(pairs, beat(wanted.files), ({ officer }) => officer.upload(fileBytes)),
    inTheRound(paths, beatOf(paths.length, wanted.reads, seconds), (path) => readPublic(world, path)),
    inTheRound(pairs, beat(wanted.sends), (pair) => sendAndReturn(world, pair, sent)),
  ]);
  const [lag, taken] = [await lagOf(metricsPort), await watched()];
  await client.end();
  const { asked, failed, unsaved } = failuresSince(world.journal, from);
  holdTimes('an item saved', saved, 1500);
  holdTimes('a file of 2 MB put in place', filed, 3000);
  holdTimes('a report sent', sent, 1500);
  holdTimes('a public page', read, 800);
  hold(`without an answer, of ${String(asked)}`, (100 * failed) / asked, wanted.failing, '%');
  tell(`      ${String(unsaved)} savings found their own report with the reviewer`);
  hold('lag of the event loop, p99', lag, 200, 'ms');
  hold('memory of the web server', mostOf(taken), 1024, 'MiB');
  if (wanted.warmUp !== undefined) tellSoak(taken, wanted.warmUp);
}
