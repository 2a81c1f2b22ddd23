import { administer } from '@/lib/features/administration/commands/administer';
import { intoOf } from '@/lib/features/reorganisations/model/plan';
import type { PlanInput } from '@/lib/features/reorganisations/schema';
import { isId } from '@/lib/features/reporting/model/id';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today } from '@/lib/platform/clock';
import { dateColumn } from '@/lib/platform/day';
import { portalNow, type Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

async function plan(tx: Tx, input: PlanInput, byId: string): Promise<Outcome<string>> {
  const { titleVi, titleEn, documentNumber, source, effectiveOn, from } = input;
  if (effectiveOn <= today())
    return refuse('invalid', [{ field: 'effectiveOn', key: 'reorganisations.past' }]);
  const fromIds = [...new Set(from)].filter(isId);
  const known = await tx.province.count({ where: { id: { in: fromIds }, existsTo: null } });
  if (known !== from.length) return refuse('invalid', [{ field: 'from', key: 'field.choose' }]);
  const { id } = await tx.reorganisationPlan.create({
    data: {
      ...{ titleVi, titleEn, documentNumber, source, fromIds, byId },
      ...{ effectiveOn: dateColumn(effectiveOn), into: [...intoOf(input)], at: await portalNow(tx) },
    },
    select: { id: true },
  });
  return ok(id, []);
}

/** Writes down a merger or a split to come; nothing changes until it is applied. */
export function planReorganisation(viewer: Viewer, input: PlanInput): Promise<Outcome<string>> {
  const entry = { action: 'reorganisation.plan', objectType: 'reorganisation', objectId: null };
  return administer(viewer, { entry, perform: (tx, byId) => plan(tx, input, byId) });
}
