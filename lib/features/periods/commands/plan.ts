import { administer } from '@/lib/features/administration/commands/administer';
import { endOfDay } from '@/lib/features/periods/model/dates';
import { planYear, type PeriodPlan } from '@/lib/features/periods/model/plan';
import type { PlanYearInput } from '@/lib/features/periods/schema';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, isoDay } from '@/lib/platform/clock';
import { portalNow, type Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';
import { tag } from '@/lib/platform/page-cache/tag';

const plannedRow = (setId: string, plan: PeriodPlan) => ({
  setId,
  code: plan.code,
  kind: plan.kind,
  startsOn: dateColumn(plan.startsOn),
  endsOn: dateColumn(plan.endsOn),
  opensOn: dateColumn(plan.opensOn),
  cutOffOn: dateColumn(plan.cutOffOn),
  dueAt: endOfDay(plan.dueOn),
  locksAt: endOfDay(plan.locksOn),
});

async function plan(tx: Tx, { year, kind }: PlanYearInput): Promise<Outcome<number>> {
  const set = await tx.taskSet.findUnique({ where: { year }, select: { id: true } });
  if (set === null) return refuse('invalid', [{ field: '', key: 'periods.noSet', values: { year } }]);
  const today = isoDay(await portalNow(tx));
  const rows = planYear(kind, year)
    .filter(({ locksOn }) => locksOn >= today)
    .map((each) => plannedRow(set.id, each));
  // Whoever plans the same year at the same time finds the other's rows: each period is made once.
  const { count } = await tx.reportingPeriod.createMany({ data: rows, skipDuplicates: true });
  return count === 0
    ? refuse('invalid', [{ field: '', key: 'periods.nothingToPlan', values: { year } }])
    : ok(count, [tag.reporting]);
}

/**
 * Plans the periods of a kind for a year in one act, each with the dates the rules propose; those that are there
 * already stay as they are, and those whose lock has passed are left out. Tells how many were planned.
 */
export function planPeriods(viewer: Viewer, input: PlanYearInput): Promise<Outcome<number>> {
  const { year, kind } = input;
  const entry = {
    action: 'period.plan',
    objectType: 'period',
    objectId: `${String(year)} ${kind}`,
    detail: { year, kind },
  };
  return administer(viewer, { entry, perform: (tx) => plan(tx, input) });
}
