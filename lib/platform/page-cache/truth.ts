const longestRendering = 3000;
const mostRenderings = 1000;

type Rendering = Readonly<{ startedAt: number; done: Promise<void>; finish: () => void }>;

function signal(): Readonly<{ done: Promise<void>; finish: () => void }> {
  let finish = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { done, finish };
}

/**
 * What may still be believed. An entry is as old as the start of its making: one that was being made while
 * something was published could hold the old state, and must not be kept.
 */
export class Truth {
  readonly #expiredAt = new Map<string, number>();
  readonly #renderings = new Map<string, Rendering>();
  #clearedAt = 0;

  now(): number {
    return performance.timeOrigin + performance.now();
  }

  holds(tags: readonly string[], startedAt: number): boolean {
    if (startedAt <= this.#clearedAt) return false;
    return tags.every((name) => (this.#expiredAt.get(name) ?? 0) < startedAt);
  }

  begin(key: string, startedAt: number): void {
    this.end(key);
    this.#renderings.set(key, { startedAt, ...signal() });
    // A rendering that failed never ends; as many as could be forgotten are forgotten.
    if (this.#renderings.size > mostRenderings) this.end([...this.#renderings.keys()][0] ?? key);
  }

  end(key: string): void {
    this.#renderings.get(key)?.finish();
    this.#renderings.delete(key);
  }

  /**
   * From now on nothing older counts. Resolves when the pages being made are out, because a request that comes
   * while one is being made is given that one: who publishes is told so only when nobody can get the old page.
   */
  async expire(tags: readonly string[]): Promise<void> {
    const at = this.now();
    for (const name of tags) this.#expiredAt.set(name, at);
    const underWay = [...this.#renderings.values()].filter(
      ({ startedAt }) => startedAt > at - longestRendering,
    );
    const late = signal();
    const timer = setTimeout(late.finish, longestRendering);
    await Promise.race([Promise.all(underWay.map(({ done }) => done)), late.done]);
    clearTimeout(timer);
  }

  clear(): void {
    this.#clearedAt = this.now();
    this.#expiredAt.clear();
    for (const key of [...this.#renderings.keys()]) this.end(key);
  }
}
