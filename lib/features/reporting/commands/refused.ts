import { recordRefusal } from '@/lib/features/audit/commands';
import type { AuditEntry } from '@/lib/features/audit/model';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Outcome, Refusal } from '@/lib/platform/outcome';

/** A refusal met in the midst of an act: thrown, so that the transaction keeps nothing of it. */
export class Refused extends Error {
  constructor(
    readonly entry: AuditEntry,
    readonly refusal: Refusal,
  ) {
    super(refusal.reason);
  }
}

/** Runs an act; one that is refused in its midst is undone, and then recorded once, by itself. */
export async function recorded<T>(viewer: Viewer, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) return recordRefusal(viewer, error.entry, error.refusal);
    throw error;
  }
}
