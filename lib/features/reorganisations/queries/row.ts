import {
  slugOf,
  stateOf,
  ties,
  type Hindrance,
  type NewUnit,
  type PlanLine,
  type Tie,
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

/** Why an applied plan cannot be taken back: its day has come, or what hangs on a unit that it formed, by kind. */
export async function tiesOf(tx: Reader, plan: PlanRow, today: IsoDay): Promise<Hindrance[]> {
  const [row] = await tx.$queryRaw<Record<'past' | Tie, boolean>[]>`
    with formed as (select l."toId" as id from "ReorganisationLink" l where l."reorganisationId" = ${plan.id}::text)
    select ${plan.effectiveOn}::date <= ${today}::date as past,
      exists (select from "RoleGrant" g join formed f on g."provinceId" = f.id) as "tied-roles",
      exists (select from "Document" d join formed f on d."provinceId" = f.id) as "tied-documents",
      exists (select from "Report" r join formed f on r."provinceId" = f.id) as "tied-reports",
      exists (select from "Task" t join formed f on t."ownerId" = f.id) as "tied-own-tasks",
      exists (select from "Committee" c join formed f on c."provinceId" = f.id) as "tied-committee",
      exists (select from "SignatureRule" s join formed f on s."provinceId" = f.id) as "tied-signature",
      exists (select from "Observation" o join formed f on o."provinceId" = f.id) as "tied-figures",
      exists (select from "Province" p join formed f on p.id = f.id where p."existsTo" is not null) as "tied-end"`;
  return (['past', ...ties] as const).filter((name) => row?.[name] === true);
}

export function lineOf({ acts, id, titleVi, titleEn, documentNumber, effectiveOn }: PlanRow): PlanLine {
  return { id, titleVi, titleEn, documentNumber, effectiveOn, state: stateOf(acts) };
}
