import { administer } from '@/lib/features/administration/commands/administer';
import { fullName, slugOf, stateOf, type NewUnit } from '@/lib/features/reorganisations/model/plan';
import { hindrancesOf, readPlans, tiesOf, type PlanRow } from '@/lib/features/reorganisations/queries/row';
import type { ActInput } from '@/lib/features/reorganisations/schema';
import { isId } from '@/lib/features/reporting/model/id';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today } from '@/lib/platform/clock';
import { dateColumn } from '@/lib/platform/day';
import { portalNow, type Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';
import { tag } from '@/lib/platform/page-cache/tag';

const tags = [
  tag.national,
  tag.provinces,
  tag.programme,
  tag.tasks,
  tag.claims,
  tag.indicators,
  tag.documents,
];

async function form(tx: Tx, plan: PlanRow, unit: NewUnit): Promise<void> {
  const validFrom = dateColumn(plan.effectiveOn);
  const [first] = plan.fromIds;
  const region = await tx.provinceVersion.findFirst({
    where: { provinceId: first ?? '' },
    select: { region: true },
    orderBy: { validFrom: 'desc' },
  });
  const { name, nameEn, code, kind } = unit;
  const { id } = await tx.province.create({
    data: { slug: slugOf(name), existsFrom: validFrom },
    select: { id: true },
  });
  const named = { name, nameFull: fullName(unit), nameEn, code, kind, region: region?.region ?? null };
  await tx.provinceVersion.create({ data: { provinceId: id, ...named, validFrom } });
  await tx.reorganisationLink.createMany({
    data: plan.fromIds.map((fromId) => ({ reorganisationId: plan.id, fromId, toId: id })),
  });
}

/** The former units end on the day, the new ones begin on it; what each has reported and proven stays its own. */
async function apply(tx: Tx, plan: PlanRow): Promise<void> {
  const day = dateColumn(plan.effectiveOn);
  const provinceId = { in: [...plan.fromIds] };
  const { id, titleVi, titleEn, documentNumber, source } = plan;
  await tx.reorganisation.create({
    data: { id, titleVi, titleEn, documentNumber, source, effectiveOn: day },
  });
  await tx.provinceVersion.updateMany({ where: { provinceId, validTo: null }, data: { validTo: day } });
  await tx.province.updateMany({ where: { id: provinceId }, data: { existsTo: day } });
  for (const unit of plan.into) await form(tx, plan, unit);
}

/** The units stand as before the plan was applied. */
async function revert(tx: Tx, plan: PlanRow): Promise<void> {
  const of = { reorganisationId: plan.id };
  const links = await tx.reorganisationLink.findMany({ where: of, select: { toId: true } });
  const formed = { in: links.map(({ toId }) => toId) };
  const former = { in: [...plan.fromIds] };
  const validTo = dateColumn(plan.effectiveOn);
  await tx.reorganisationLink.deleteMany({ where: of });
  await tx.reorganisation.delete({ where: { id: plan.id } });
  await tx.provinceVersion.deleteMany({ where: { provinceId: formed } });
  await tx.province.deleteMany({ where: { id: formed } });
  await tx.province.updateMany({ where: { id: former }, data: { existsTo: null } });
  await tx.provinceVersion.updateMany({ where: { provinceId: former, validTo }, data: { validTo: null } });
}

/** A plan that was written down wrongly stays on record, and nothing follows from it. */
const discard = {
  from: 'planned',
  hindrances: () => Promise.resolve([]),
  perform: () => Promise.resolve(),
} as const;

const acts = {
  discard,
  apply: { from: 'planned', hindrances: hindrancesOf, perform: apply },
  revert: { from: 'applied', hindrances: tiesOf, perform: revert },
} as const;

async function act(tx: Tx, { planId, act: name }: ActInput, byId: string): Promise<Outcome<string>> {
  if (!isId(planId)) return refuse('not-found');
  // One act on the units at a time: of two, the second sees what the first one made.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtext('reorganisation'))::text`;
  const [plan] = await readPlans(tx, planId);
  if (plan === undefined) return refuse('not-found');
  const { from, hindrances, perform } = acts[name];
  if (stateOf(plan.acts) !== from) return refuse('illegal-transition');
  const [first] = await hindrances(tx, plan, today());
  if (first !== undefined) return refuse('invalid', [{ field: '', key: `reorganisations.${first}` }]);
  await tx.reorganisationAct.create({ data: { planId, act: name, byId, at: await portalNow(tx) } });
  await perform(tx, plan);
  return ok(planId, tags);
}

/**
 * Applies a plan, discards it, or takes back what was applied while its day has not come and nothing hangs on the units it
 * formed.
 */
export function actOnReorganisation(viewer: Viewer, input: ActInput): Promise<Outcome<string>> {
  const entry = {
    action: `reorganisation.${input.act}`,
    objectType: 'reorganisation',
    objectId: isId(input.planId) ? input.planId : null,
  };
  return administer(viewer, { entry, perform: (tx, byId) => act(tx, input, byId) });
}
