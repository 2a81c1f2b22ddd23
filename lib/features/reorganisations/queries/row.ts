import {
  slugOf,
  stateOf,
  type Hindrance,
  type NewUnit,
  type PlanLine,
} from '@/lib/features/reorganisations/model/plan';
import type { IsoDay } from '@/lib/platform/day';
import type { Tx } from '@/lib/platform/db';

type Reader = Pick<Tx, '$queryRaw'>;

export type PlanRow = Omit<PlanLine, 'state'> &
  Readonly<{ source: string; fromIds: readonly string[]; into: readonly NewUnit[]; acts: readonly string[] }>;

/** The plans on record, newest first, each with its acts; one alone when its id is given. */
export function readPlans(tx: Reader, id: string | null): Promise<PlanRow[]> {
  return tx.$queryRaw<PlanRow[]>`
    select p.id::text as id, p."titleVi", p."titleEn", p."documentNumber", p.source, p."effectiveOn"::text as "effectiveOn",
      p."fromIds"::text[] as "fromIds", p."into",
      array(select a.act from "ReorganisationAct" a where a."planId" = p.id order by a.at) as acts
    from "ReorganisationPlan" p
    where ${id}::uuid is null or p.id = ${id}::uuid
    order by p.at desc, p.id desc`;
}

const hindranceQueries = {
  /** The day has come: what happened on it stays. */
  past: (tx: Reader, plan: PlanRow, today: IsoDay) =>
    tx.$queryRaw<{ is: boolean }[]>`select ${plan.effectiveOn}::date <= ${today}::date as is`,
  /** A unit does not exist on the day, or another reorganisation already ends it. */
  ended: (tx: Reader, { fromIds, effectiveOn }: PlanRow) => tx.$queryRaw<{ is: boolean }[]>`
    select count(*) <> cardinality(${[...fromIds]}::uuid[]) as is from "Province"
    where id = any (${[...fromIds]}::uuid[]) and "existsTo" is null and "existsFrom" < ${effectiveOn}::date`,
  /** Another unit has the code on that day or later. */
  code: (tx: Reader, { fromIds, effectiveOn, into }: PlanRow) => tx.$queryRaw<{ is: boolean }[]>`
    select exists (select from "ProvinceVersion" where code = any (${into.map(({ code }) => code)}::text[])
      and coalesce("validTo", 'infinity') > ${effectiveOn}::date
      and not "provinceId" = any (${[...fromIds]}::uuid[])) as is`,
  /** Another unit has the name, and so the address, on that day or later. */
  name: (tx: Reader, { fromIds, effectiveOn, into }: PlanRow) => tx.$queryRaw<{ is: boolean }[]>`
    select exists (select from "Province" where slug = any (${into.map(({ name }) => slugOf(name))}::text[])
      and coalesce("existsTo", 'infinity') > ${effectiveOn}::date
      and not id = any (${[...fromIds]}::uuid[])) as is`,
  /** A report of a unit is still owed or on its way when the unit ends. */
  'open-reports': (tx: Reader, { fromIds, effectiveOn }: PlanRow) => tx.$queryRaw<{ is: boolean }[]>`
    select exists (select from "Report" r join "ReportingPeriod" p on p.id = r."periodId"
      where r."provinceId" = any (${[...fromIds]}::uuid[]) and r.state <> 'published'
        and p."locksAt" > ${effectiveOn}::date) as is`,
} as const;

/** Why the plan cannot be applied on a day as things stand, in the order of its checks. */
export async function hindrancesOf(tx: Reader, plan: PlanRow, today: IsoDay): Promise<Hindrance[]> {
  const found: Hindrance[] = [];
  for (const name of ['past', 'ended', 'code', 'name', 'open-reports'] as const) {
    const [row] = await hindranceQueries[name](tx, plan, today);
    if (row?.is === true) found.push(name);
  }
  return found;
}

/** Why an applied plan cannot be taken back: its day has come, or something hangs on a unit that it formed. */
export async function tiesOf(tx: Reader, plan: PlanRow, today: IsoDay): Promise<Hindrance[]> {
  const [row] = await tx.$queryRaw<{ past: boolean; tied: boolean }[]>`
    with formed as (select l."toId" as id from "ReorganisationLink" l where l."reorganisationId" = ${plan.id}::text)
    select ${plan.effectiveOn}::date <= ${today}::date as past,
      exists (select from formed f where
        exists (select from "Document" d where d."provinceId" = f.id)
        or exists (select from "Report" r where r."provinceId" = f.id)
        or exists (select from "RoleGrant" g where g."provinceId" = f.id)
        or exists (select from "Committee" c where c."provinceId" = f.id)
        or exists (select from "Observation" o where o."provinceId" = f.id)
        or exists (select from "Province" p where p.id = f.id and p."existsTo" is not null)) as tied`;
  return [
    ...(row?.past === true ? (['past'] as const) : []),
    ...(row?.tied === true ? (['depended-on'] as const) : []),
  ];
}

export function lineOf({ acts, id, titleVi, titleEn, documentNumber, effectiveOn }: PlanRow): PlanLine {
  return { id, titleVi, titleEn, documentNumber, effectiveOn, state: stateOf(acts) };
}
