import { recordAudit } from '@/lib/features/audit/commands';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Tx } from '@/lib/platform/db';
import { refuse, type Reason, type Refusal } from '@/lib/platform/outcome';

type Attempt = Readonly<{ action: string; reportId: string; provinceId: string | undefined; reason: Reason }>;

/** Refuses and records who tried what; nothing else is written in the transaction. */
export async function denied(tx: Tx, viewer: Viewer, attempt: Attempt): Promise<Refusal> {
  const { action, reportId, provinceId, reason } = attempt;
  const entry = { action, objectType: 'report', objectId: reportId, provinceId: provinceId ?? null };
  await recordAudit(tx, viewer, { ...entry, outcome: reason });
  return refuse(reason);
}
