import { mayAdminister } from '@/lib/features/administration/policy';
import {
  stateOf,
  type DryRun,
  type PlanLine,
  type TouchedPeriod,
  type TouchedUnit,
} from '@/lib/features/reorganisations/model/plan';
import {
  hindrancesOf,
  lineOf,
  readPlans,
  tiesOf,
  type PlanRow,
} from '@/lib/features/reorganisations/queries/row';
import { isId } from '@/lib/features/reporting/model/id';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';

export type UnitChoice = Readonly<{ id: string; name: string; nameEn: string }>;

/** Every plan, and the units that a new one may end; null for who does not administer. */
export async function listReorganisations(
  viewer: Viewer,
): Promise<Readonly<{ plans: readonly PlanLine[]; units: readonly UnitChoice[] }> | null> {
  if (mayAdminister(viewer) !== 'allowed') return null;
  const [rows, units] = await Promise.all([
    readPlans(db(), null),
    db().$queryRaw<UnitChoice[]>`
      select p.id::text as id, v."nameFull" as name, v."nameEn" from "Province" p
      join "ProvinceVersion" v on v."provinceId" = p.id and v."validTo" is null
      where p."existsTo" is null order by v.name collate "vi-x-icu"`,
  ]);
  return { plans: rows.map(lineOf), units };
}

function touchedUnits({ fromIds }: PlanRow): Promise<TouchedUnit[]> {
  return db().$queryRaw<TouchedUnit[]>`
    select p.slug, v.name, v."nameEn", v.code,
      (select count(*) from "Document" d where d."provinceId" = p.id)::int as documents,
      (select count(*) from "Observation" o where o."provinceId" = p.id)::int as figures,
      (select count(*) from "Report" r where r."provinceId" = p.id and r.state = 'published')::int as "publishedReports",
      (select count(*) from "Report" r where r."provinceId" = p.id and r.state <> 'published')::int as "openReports",
      (select count(*) from "RoleGrant" g where g."provinceId" = p.id and g."validTo" is null)::int as people
    from "Province" p
    join lateral (select * from "ProvinceVersion" v where v."provinceId" = p.id order by v."validFrom" desc limit 1) v on true
    where p.id = any (${[...fromIds]}::uuid[]) order by v.name collate "vi-x-icu"`;
}

/** Units on the effective day as if the plan were not there, whether or not it is applied. */
async function countUnits({ id, fromIds, effectiveOn }: PlanRow): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    select count(*)::int as count from "Province" p
    where p.id = any (${[...fromIds]}::uuid[]) or (
      p."existsFrom" <= ${effectiveOn}::date and coalesce(p."existsTo", 'infinity') > ${effectiveOn}::date
      and not exists (select from "ReorganisationLink" l where l."toId" = p.id and l."reorganisationId" = ${id}::text))`;
  return row?.count ?? 0;
}

function touchedPeriods({ effectiveOn }: PlanRow, change: number): Promise<TouchedPeriod[]> {
  return db().$queryRaw<TouchedPeriod[]>`
    select r.code, n.count as before, n.count + ${change}::int as after from "ReportingPeriod" r,
      lateral (select count(*)::int as count from "Province" p
        where p."existsFrom" <= r."endsOn" and coalesce(p."existsTo", 'infinity') > r."endsOn") n
    where r."openedAt" is null and r."endsOn" >= ${effectiveOn}::date order by r.code`;
}

/** A plan, everything it touches and what stands in its way; null when there is none of that id. */
export async function getDryRun(viewer: Viewer, id: string): Promise<DryRun | null> {
  if (mayAdminister(viewer) !== 'allowed' || !isId(id)) return null;
  const [row] = await readPlans(db(), id);
  if (row === undefined) return null;
  const change = row.into.length - row.fromIds.length;
  const state = stateOf(row.acts);
  const [units, before, periods, hindrances, acts] = await Promise.all([
    touchedUnits(row),
    countUnits(row),
    state === 'planned' ? touchedPeriods(row, change) : [],
    state === 'planned'
      ? hindrancesOf(db(), row, today())
      : state === 'applied'
        ? tiesOf(db(), row, today())
        : [],
    db().$queryRaw<DryRun['acts'][number][]>`
      select e.act, u.name as by, (e.at at time zone 'Asia/Ho_Chi_Minh')::date::text as "on"
      from (select 'plan' as act, p."byId", p.at from "ReorganisationPlan" p where p.id = ${id}::uuid
        union all select a.act, a."byId", a.at from "ReorganisationAct" a where a."planId" = ${id}::uuid) e
      join "User" u on u.id = e."byId" order by e.at desc`,
  ]);
  const plan = { ...lineOf(row), source: row.source, into: row.into };
  return { plan, acts, units, before, after: before + change, periods, hindrances };
}
