import { recordRefusal } from '@/lib/features/audit/commands';
import type { AuditEntry } from '@/lib/features/audit/model';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isUnavailable } from '@/lib/platform/db';
import { refuse, type Outcome, type Refusal } from '@/lib/platform/outcome';

/** A refusal met in the midst of an act: thrown, so that the transaction keeps nothing of it. */
export class Refused extends Error {
  constructor(
    readonly entry: AuditEntry,
    readonly refusal: Refusal,
  ) {
    super(refusal.reason);
  }
}

/**
 * For an act under way: a period may lock between the look at the clock and the write, and the database, which looks
 * again, then refuses as the policy would have.
 */
export function orLocked(entry: AuditEntry): (error: unknown) => never {
  return (error) => {
    if (error instanceof Error && /TD001.*The period is locked/s.test(error.message))
      throw new Refused(entry, refuse('locked'));
    throw error;
  };
}

/**
 * Runs an act; one that is refused in its midst is undone, and then recorded once, by itself. What the database cannot
 * take now – away, full, too slow – is `unavailable`: nothing was written, what was typed comes back, and the same may be
 * sent again.
 */
export async function recorded<T>(viewer: Viewer, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const orRecorded = (error: unknown) => {
    if (error instanceof Refused) return recordRefusal(viewer, error.entry, error.refusal);
    throw error;
  };
  try {
    return await work().catch(orRecorded);
  } catch (error) {
    if (isUnavailable(error)) return refuse('unavailable');
    throw error;
  }
}
