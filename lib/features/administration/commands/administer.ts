import { mayAdminister } from '@/lib/features/administration/policy';
import { recordAudit, recordRefusal } from '@/lib/features/audit/commands';
import type { AuditEntry } from '@/lib/features/audit/model';
import { recorded, Refused } from '@/lib/features/reporting/commands/refused';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { refuse, type Outcome } from '@/lib/platform/outcome';

export type Administration<T> = Readonly<{
  /** What the audit log keeps of it, whether it is done or refused. */
  entry: AuditEntry;
  perform: (tx: Tx, administratorId: string) => Promise<Outcome<T>>;
}>;

/** One act of an administrator: ask the policy, perform and record in one transaction; a refusal undoes all of it. */
export async function administer<T>(
  viewer: Viewer,
  { entry, perform }: Administration<T>,
): Promise<Outcome<T>> {
  const verdict = mayAdminister(viewer);
  const { userId } = viewer;
  if (verdict !== 'allowed' || userId === null)
    return recordRefusal(viewer, entry, refuse(verdict === 'allowed' ? 'signed-out' : verdict));
  return recorded(viewer, () =>
    inTransaction(viewer, async (tx) => {
      const outcome = await perform(tx, userId);
      if (!outcome.ok) throw new Refused(entry, outcome);
      await recordAudit(tx, viewer, entry);
      return outcome;
    }),
  );
}
