import type { Prisma } from '@/lib/generated/prisma/client';
import { recordAudit, recordRefusal } from '@/lib/features/audit/commands';
import { isId } from '@/lib/features/reporting/model/id';
import { mayTurnSignature } from '@/lib/features/signature/policy';
import type { TurnSignatureInput } from '@/lib/features/signature/schema';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, isoDay } from '@/lib/platform/clock';
import type { IsoDay } from '@/lib/platform/day';
import { db, inTransaction, portalNow } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

const lifetime = { id: true, existsFrom: true, existsTo: true } as const;
type Unit = Prisma.ProvinceGetPayload<{ select: typeof lifetime }>;

async function findProvince(provinceId: string): Promise<Unit | null> {
  if (!isId(provinceId)) return null;
  return db().province.findUnique({ where: { id: provinceId }, select: lifetime });
}

/** The day as a date; or what is wrong with it: it has passed, or the province is not there on it. */
function dayIn({ existsFrom, existsTo }: Unit, validFrom: IsoDay | null, today: IsoDay): Date | string {
  if (validFrom === null || validFrom < today) return 'signature.dayPassed';
  const day = dateColumn(validFrom);
  return day < existsFrom || (existsTo !== null && day >= existsTo) ? 'signature.dayWithout' : day;
}

/**
 * Turns the leader's signature of a province on or off, from today or a day to come. What is handed up already is signed
 * or taken back as it stands; the record says who decided it and when.
 */
export async function turnSignature(viewer: Viewer, input: TurnSignatureInput): Promise<Outcome<null>> {
  const unit = await findProvince(input.provinceId);
  const provinceId = unit?.id ?? null;
  const [isOn, { validFrom }] = [input.isOn === 'on', input];
  const entry = {
    ...{ action: 'signature.turn', objectType: 'province', objectId: provinceId, provinceId },
    detail: { isOn, validFrom },
  };
  const verdict = mayTurnSignature(viewer, provinceId);
  const { userId } = viewer;
  if (verdict !== 'allowed') return recordRefusal(viewer, entry, refuse(verdict));
  if (userId === null || unit === null) return recordRefusal(viewer, entry, refuse('not-found'));
  const now = await inTransaction(viewer, portalNow);
  const day = dayIn(unit, validFrom, isoDay(now));
  if (typeof day === 'string')
    return recordRefusal(viewer, entry, refuse('invalid', [{ field: 'validFrom', key: day }]));
  await inTransaction(viewer, async (tx) => {
    const row = { provinceId: unit.id, isOn, validFrom: day, byId: userId, at: now };
    await tx.signatureRule.create({ data: row });
    await recordAudit(tx, viewer, entry);
  });
  return ok(null);
}
