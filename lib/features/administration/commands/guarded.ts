import { proveSelf, type Proof } from '@/lib/features/accounts/commands/prove';
import { mayAdminister } from '@/lib/features/administration/policy';
import { recordRefusal } from '@/lib/features/audit/commands';
import type { AuditEntry } from '@/lib/features/audit/model';
import { recorded } from '@/lib/features/reporting/commands/refused';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isUnavailable } from '@/lib/platform/db';
import { Overloaded } from '@/lib/platform/gate';
import { refuse, type Outcome } from '@/lib/platform/outcome';

/**
 * Lets through who may administer and has just proved who they are, if the act asks for it; records who may not. What
 * is too busy or away is `unavailable`, never let through.
 */
export async function guarded<T>(
  viewer: Viewer,
  { entry, proof }: Readonly<{ entry: AuditEntry; proof: Proof | null }>,
  work: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const role = mayAdminister(viewer);
  if (role !== 'allowed') return recordRefusal(viewer, entry, refuse(role));
  try {
    const unproven = proof === null ? null : await proveSelf(viewer, proof);
    return unproven ?? (await recorded(viewer, work));
  } catch (error) {
    if (error instanceof Overloaded || isUnavailable(error)) return refuse('unavailable');
    throw error;
  }
}
