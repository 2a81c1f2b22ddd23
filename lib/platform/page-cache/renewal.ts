/** Milliseconds after which a page that is still being made no longer keeps others from being renewed. */
const longest = 10_000;

/**
 * Pages that have grown old are made anew one at a time: those that were made together grow old together, and together
 * they would hold up whoever is at work. Until its turn comes a page is sent as it is.
 */
export class Renewal {
  #key: string | undefined;
  #until = 0;

  /** Whether this page may be made anew now; then it is the one until `end`. */
  begin(key: string, now: number): boolean {
    if (this.#key !== undefined && now < this.#until) return false;
    this.#key = key;
    this.#until = now + longest;
    return true;
  }

  end(key: string): void {
    if (this.#key === key) this.#key = undefined;
  }
}
