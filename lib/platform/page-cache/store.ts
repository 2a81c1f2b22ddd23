/** What is kept of one entry beside its value. Times are milliseconds of this process's clock. */
export type Kept<V> = Readonly<{
  value: V;
  tags: readonly string[];
  startedAt: number;
  day: string;
  bytes: number;
}>;

/** Entries bounded by their bytes together; the one not used for longest goes first. */
export class Store<V> {
  readonly #entries = new Map<string, Kept<V>>();
  readonly #limit: number;
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): Kept<V> | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    // A map keeps the order of insertion: to use an entry is to insert it again.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry;
  }

  set(key: string, entry: Kept<V>): void {
    this.delete(key);
    // One giant may not push out everything else.
    if (entry.bytes > this.#limit / 4) return;
    this.#entries.set(key, entry);
    this.#bytes += entry.bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#limit) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
  }

  deleteTagged(tags: ReadonlySet<string>): void {
    for (const [key, entry] of this.#entries) if (entry.tags.some((name) => tags.has(name))) this.delete(key);
  }

  clear(): void {
    this.#entries.clear();
    this.#bytes = 0;
  }
}
