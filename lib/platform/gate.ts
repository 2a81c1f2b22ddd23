/** Thrown when too many already wait: answer "busy, come back" instead of queueing for ever. */
export class Overloaded extends Error {
  constructor() {
    super('Too much of this work is waiting already.');
    this.name = 'Overloaded';
  }
}

export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets `atOnce` pieces of heavy work run, `queue` wait in order, and refuses the rest with `Overloaded`. */
export function makeGate(atOnce: number, queue: number): Gate {
  let running = 0;
  const waiting: (() => void)[] = [];

  async function enter(): Promise<void> {
    if (running < atOnce) {
      running += 1;
      return;
    }
    if (waiting.length >= queue) throw new Overloaded();
    await new Promise<void>((resolve) => waiting.push(resolve));
  }

  /** A place is handed to the next in line, so that nobody slips in between. */
  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
