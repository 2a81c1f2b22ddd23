import { setTimeout as wait } from 'node:timers/promises';

export type Beat = Readonly<{
  /** Milliseconds from one act to the next. */
  every: number;
  times: number;
  /** Milliseconds before the first. */
  first?: number;
  /** Ends it before all times have come. */
  until?: AbortSignal;
}>;

/**
 * Acts at moments fixed beforehand, as people do who do not know how busy the portal is. An act that begins late because
 * the one before was not answered yet counts from the moment it was meant to begin: a portal that stands still cannot
 * hide it by slowing down whoever measures. The milliseconds of every act.
 */
export async function onTheBeat(
  { every, times, first = 0, until }: Beat,
  act: (time: number) => Promise<unknown>,
): Promise<readonly number[]> {
  const begun = performance.now() + first;
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const meant = begun + time * every;
    await wait(Math.max(0, meant - performance.now()));
    if (until?.aborted === true) break;
    await act(time);
    taken.push(performance.now() - meant);
  }
  return taken;
}

/** The same by several people at once, evenly spread over the beat so that no two begin together. */
export async function inTheRound<Someone>(
  people: readonly Someone[],
  beat: Beat,
  act: (someone: Someone) => Promise<unknown>,
): Promise<readonly number[]> {
  const taken = people.map((someone, index) =>
    onTheBeat({ ...beat, first: (index * beat.every) / people.length }, () => act(someone)),
  );
  return (await Promise.all(taken)).flat();
}

/** Everybody acts again as soon as they are answered: how many acts a second there is room for. */
export async function asFastAsAnswered<Someone>(
  people: readonly Someone[],
  seconds: number,
  act: (someone: Someone) => Promise<unknown>,
): Promise<number> {
  const end = performance.now() + seconds * 1000;
  const done = people.map(async (someone) => {
    let count = 0;
    for (; performance.now() < end; count += 1) await act(someone);
    return count;
  });
  return (await Promise.all(done)).reduce((sum, count) => sum + count, 0) / seconds;
}
