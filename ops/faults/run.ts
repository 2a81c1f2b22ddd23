import { setTimeout as wait } from 'node:timers/promises';
import { StartFailure } from '@/ops/failure';
import { gather, provincePages, readPublic } from '@/ops/faults/crowd';
import type { History } from '@/ops/faults/journal';
import type { Trial } from '@/ops/faults/trials';
import type { AnyWorld } from '@/ops/faults/world';

/** What was seen while one kind of fault was tried. */
export type Figures = Readonly<{
  acts: Readonly<{ ok: number; refused: number; unknown: number }>;
  reads: number;
  /** Answers that were no page: broken off twice, or an error. */
  failed: number;
  /** Milliseconds from the end of the fault to the next act that was acknowledged, the longest of all. */
  recovered: number;
}>;

const longestRecoveryMs = 45_000;

/** Waits until somebody is acknowledged again what they began after now. */
export async function untilAcknowledged({ journal, application }: AnyWorld): Promise<number> {
  const since = performance.now();
  for (;;) {
    const found = journal.acts.find(({ begun, told }) => begun > since && told.outcome === 'ok');
    if (found !== undefined) return found.ended - since;
    if (performance.now() - since > longestRecoveryMs)
      throw new StartFailure('Sau sự cố không việc nào được nhận (nothing is acknowledged after the fault).');
    if (!application.isRunning)
      throw new StartFailure('Máy chủ web đã tự dừng (the web server ended by itself).');
    await wait(20);
  }
}

function figuresOf({ acts, reads }: History, from: number, recovered: number): Figures {
  const done = acts.filter(({ begun }) => begun >= from);
  const seen = reads.filter(({ begun, reader }) => begun >= from && reader === null);
  const count = (outcome: string) => done.filter(({ told }) => told.outcome === outcome).length;
  return {
    acts: { ok: count('ok'), refused: count('refused'), unknown: count('unknown') },
    reads: seen.length,
    failed: seen.filter(({ status }) => status === 0 || status >= 500).length,
    recovered,
  };
}

/** Tries one kind of fault so many times while everybody works. */
export async function tryFault<W extends AnyWorld>(
  world: W,
  trial: Trial<W>,
  times = trial.times,
): Promise<Figures> {
  const from = performance.now();
  let recovered = 0;
  for (let time = 0; time < times; time += 1) {
    await trial.strike(world);
    recovered = Math.max(recovered, await untilAcknowledged(world));
  }
  const figures = figuresOf(world.journal, from, recovered);
  if (trial.keepsReaders === true && figures.failed > 0)
    throw new StartFailure(`${String(figures.failed)} lượt đọc hỏng (readers were left without an answer).`);
  return figures;
}

/** Everybody works while the faults come, then leaves; at last every province's page is read once more. */
export async function amidWork(world: AnyWorld, faults: () => Promise<void>): Promise<void> {
  const crowd = gather(world);
  try {
    await untilAcknowledged(world);
    await faults();
  } finally {
    await crowd.leave();
  }
  await world.application.untilReady();
  await wait(10_500);
  for (const page of provincePages(world)) await readPublic(world, page);
}
