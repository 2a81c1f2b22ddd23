import { recordAudit, recordRefusal } from '@/lib/features/audit/commands';
import { isId } from '@/lib/features/reporting/model/id';
import { mayTurnSignature } from '@/lib/features/signature/policy';
import type { TurnSignatureInput } from '@/lib/features/signature/schema';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, isoDay } from '@/lib/platform/clock';
import { db, inTransaction, portalNow } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

async function findProvince(provinceId: string): Promise<string | null> {
  if (!isId(provinceId)) return null;
  const row = await db().province.findUnique({ where: { id: provinceId }, select: { id: true } });
  return row?.id ?? null;
}

/**
 * Turns the leader's signature of a province on or off, from today or a day to come. What is handed up already is signed
 * or taken back as it stands; the record says who decided it and when.
 */
export async function turnSignature(viewer: Viewer, input: TurnSignatureInput): Promise<Outcome<null>> {
  const provinceId = await findProvince(input.provinceId);
  const [isOn, { validFrom }] = [input.isOn === 'on', input];
  const entry = {
    ...{ action: 'signature.turn', objectType: 'province', objectId: provinceId, provinceId },
    detail: { isOn, validFrom },
  };
  const verdict = mayTurnSignature(viewer, provinceId);
  const { userId } = viewer;
  if (verdict !== 'allowed') return recordRefusal(viewer, entry, refuse(verdict));
  if (userId === null || provinceId === null) return recordRefusal(viewer, entry, refuse('not-found'));
  const now = await inTransaction(viewer, portalNow);
  if (validFrom === null || validFrom < isoDay(now))
    return recordRefusal(
      viewer,
      entry,
      refuse('invalid', [{ field: 'validFrom', key: 'signature.dayPassed' }]),
    );
  await inTransaction(viewer, async (tx) => {
    const row = { provinceId, isOn, validFrom: dateColumn(validFrom), byId: userId, at: now };
    await tx.signatureRule.create({ data: row });
    await recordAudit(tx, viewer, entry);
  });
  return ok(null);
}
