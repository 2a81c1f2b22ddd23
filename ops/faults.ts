import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { tell, writeResults } from '@/ops/bench/record';
import { StartFailure } from '@/ops/failure';
import { controls, isCaught } from '@/ops/faults/controls';
import { mountSmallDisk, unmount } from '@/ops/faults/disk';
import { judge, tellFigures, tellHeadings } from '@/ops/faults/judge';
import { amidWork, tryFault } from '@/ops/faults/run';
import { trials } from '@/ops/faults/trials';
import { makeWorld, type World } from '@/ops/faults/world';
import { say } from '@/ops/progress';
import { runCommand } from '@/ops/run';
import type { Shutdown } from '@/ops/shutdown';

const officers = 8;
const longestMs = 25 * 60_000;

type Place = Readonly<{ folder: string; store: string; hasDisks: boolean }>;

/** Small disks for database and files where they can be had: they can be filled without harm to the machine. */
async function makePlace(shutdown: Shutdown): Promise<Place> {
  const around = await mkdtemp(path.join(tmpdir(), 'tien-do-so-faults-'));
  await chmod(around, 0o755);
  shutdown.add(() => rm(around, { recursive: true, force: true }));
  const [folder, store] = [path.join(around, 'portal'), path.join(around, 'files')];
  const mounted: string[] = [];
  shutdown.add(() => {
    mounted.forEach(unmount);
  });
  for (const [disk, megabytes] of [
    [folder, 1200],
    [store, 200],
  ] as const)
    if (await mountSmallDisk(disk, megabytes)) mounted.push(disk);
  return { folder, store, hasDisks: mounted.length === 2 };
}

/** `--most 2` tries no fault more often than that. */
function mostTimes(): number {
  const { values } = parseArgs({ options: { most: { type: 'string' } } });
  const most = values.most === undefined ? Infinity : Number(values.most);
  if (most < 1 || Number.isNaN(most))
    throw new StartFailure(`--most ${values.most ?? ''} không phải là số lần (is no number of times).`);
  return most;
}

async function tryAll(world: World, hasDisks: boolean, most: number): Promise<void> {
  tellHeadings();
  for (const trial of trials) {
    if (trial.needsDisks === true && !hasDisks)
      tell(`${trial.row}  ${trial.title}: left out, no small disk here`);
    else {
      const times = Math.min(trial.times, most);
      tellFigures(trial, times, await tryFault(world, trial, times));
    }
  }
}

async function tryControls(world: World): Promise<void> {
  tell('\nbroken on purpose, and noticed');
  for (const control of controls) {
    const caught = await isCaught(world, control);
    tell(`${control.property}  ${control.title}: ${caught ? 'caught' : 'NOT CAUGHT'}`);
    if (!caught) throw new StartFailure(`Bộ kiểm tra không thấy lỗi (the checker missed: ${control.title}).`);
  }
}

/** Faults of every kind under people at work; then what they were promised is compared with what is there. */
async function drill(shutdown: Shutdown): Promise<void> {
  const most = mostTimes();
  const bound = setTimeout(() => {
    say('Cuộc diễn tập quá thời hạn (the drill took too long).');
    void shutdown.run().then(() => process.exit(1));
  }, longestMs);
  const { folder, store, hasDisks } = await makePlace(shutdown);
  const world = await makeWorld({ officers, folder, store }, shutdown);
  tell(`${String(officers)} officers, ${String(world.reviewers.length)} reviewers and a reader at work\n`);
  await amidWork(world, () => tryAll(world, hasDisks, most));
  await judge(world);
  await tryControls(world);
  // A shorter run is no record.
  if (most === Infinity) await writeResults('test:faults');
  clearTimeout(bound);
}

await runCommand(drill);
