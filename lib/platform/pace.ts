/** `burst` acts at once, then `perSecond`. */
export type Pace = Readonly<{ burst: number; perSecond: number }>;

type Bucket = { left: number; at: number };

/** As many senders are remembered as one process needs; a forgotten one merely starts anew. */
const mostSenders = 10_000;

/**
 * A limit on what only reads, kept in this process: exact sharing between processes would cost more than the read it
 * limits. What writes or guesses is limited in the database (`limits.ts`). Seconds to wait, or null when it may go on.
 */
export class Pacer {
  readonly #pace: Pace;
  readonly #buckets = new Map<string, Bucket>();

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  take(sender: string, now = performance.now()): number | null {
    const { burst, perSecond } = this.#pace;
    const known = this.#buckets.get(sender) ?? { left: burst, at: now };
    const left = Math.min(burst, known.left + ((now - known.at) / 1000) * perSecond);
    const isAllowed = left >= 1;
    this.#buckets.delete(sender);
    this.#buckets.set(sender, { left: isAllowed ? left - 1 : left, at: now });
    if (this.#buckets.size > mostSenders) this.#forget();
    return isAllowed ? null : Math.max(1, Math.ceil((1 - left) / perSecond));
  }

  /** A map keeps the order of use: the first was heard of longest ago. */
  #forget(): void {
    for (const sender of this.#buckets.keys()) {
      this.#buckets.delete(sender);
      return;
    }
  }
}
