/** Seconds with one decimal, as Vietnamese writes them. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} giây`;
}

export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** How far a long piece of work is. */
export type Count = (label: string, done: number, total: number) => void;

/** Tells the operator which step is running, what it does, and how long it took. */
export class Progress {
  private number = 0;
  private counted = 0;

  readonly note = (text: string): void => {
    say(`      ${text}`);
  };

  /** At most one line a second, so that a long list does not bury the rest. */
  readonly count: Count = (label, done, total) => {
    if (performance.now() - this.counted < 1000) return;
    this.counted = performance.now();
    this.note(`${String(done)}/${String(total)} ${label}`);
  };

  async step<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.number += 1;
    const begun = performance.now();
    this.counted = begun;
    say(`${String(this.number)}. ${title}`);
    const ticking = setInterval(() => {
      this.note(`… đã ${seconds(performance.now() - begun)}`);
    }, 10_000);
    try {
      const result = await work();
      this.note(`xong sau ${seconds(performance.now() - begun)}`);
      return result;
    } finally {
      clearInterval(ticking);
    }
  }
}
