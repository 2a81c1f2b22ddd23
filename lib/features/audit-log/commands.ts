import type { Proof } from '@/lib/features/accounts/commands/prove';
import { administer } from '@/lib/features/administration/commands/administer';
import { guarded } from '@/lib/features/administration/commands/guarded';
import type { AuditEntry } from '@/lib/features/audit/model';
import type { AuditAsked, AuditRow } from '@/lib/features/audit-log/model/event';
import { readAudit } from '@/lib/features/audit-log/queries';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { countAttempt, type Limit } from '@/lib/platform/limits';
import { ok, type Outcome } from '@/lib/platform/outcome';

/** Files in a minute, as the security bar says. */
const exporting: Limit = { name: 'audit-export', most: 6, seconds: 60 };

export type Exported = AsyncGenerator<readonly AuditRow[]>;

/**
 * Begins a file of the audit log: proves who asks, records that it was taken and with which filter, then gives the rows
 * batch by batch. Six times a minute.
 */
export function exportAudit(
  viewer: Viewer,
  { format, ...which }: AuditAsked & Readonly<{ format: 'csv' | 'xlsx' }>,
  proof: Proof,
): Promise<Outcome<Exported>> {
  const filter = Object.fromEntries(Object.entries(which).filter(([, value]) => value !== undefined));
  const detail = { format, ...filter };
  const entry: AuditEntry = { action: 'audit.export', objectType: 'audit-log', objectId: null, detail };
  return guarded(viewer, { entry, proof }, async () => {
    if ((await countAttempt(exporting, viewer.userId ?? '', realNow())) > exporting.most)
      return { ok: false, reason: 'limited', retryAfterSeconds: exporting.seconds };
    return administer(viewer, {
      entry,
      perform: () => Promise.resolve(ok(readAudit(which))),
    });
  });
}
