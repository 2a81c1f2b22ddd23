/** Seconds with one decimal, as Vietnamese writes them. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} giây`;
}

export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Tells the operator which step is running, what it does, and how long it took. */
export class Progress {
  private number = 0;

  readonly note = (text: string): void => {
    say(`      ${text}`);
  };

  async step<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.number += 1;
    const begun = performance.now();
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
