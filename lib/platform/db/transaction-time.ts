import { portalTime } from '@/lib/platform/clock';

/** The portal's time of each transaction under way, once a statement told it: it stands still until the end. */
const times = new WeakMap<object, { now?: Date }>();

/** A transaction begins, and with it a time of its own. */
export function begun<T extends object>(tx: T): T {
  times.set(tx, {});
  return tx;
}

/** What this transaction was told; nothing before it asked, and outside of one. */
export function knownNow(tx: object): Date | undefined {
  return times.get(tx)?.now;
}

/** The portal's time for the database's `now()` that came with another answer; whoever asks later need not ask again. */
export function toldNow(tx: object, now: Date): Date {
  const time = portalTime(now);
  const kept = times.get(tx);
  if (kept !== undefined) kept.now = time;
  return time;
}
