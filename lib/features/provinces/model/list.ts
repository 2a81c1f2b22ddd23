import type { CurrentUnit } from '@/lib/features/provinces/model/current';
import type { ProvinceProgress } from '@/lib/features/provinces/model/progress';
import type { Facts } from '@/lib/features/provinces/model/record';
import { findUnits } from '@/lib/features/provinces/model/search';
import { byName, regions } from '@/lib/features/provinces/model/unit';
import { sortsOf } from '@/lib/platform/query-words';

export const sorts = sortsOf.provinces;

export type Sort = (typeof sorts)[number];

/** What the list of provinces is asked for. */
export type Wanted = Readonly<{ q: string | undefined; region: string | undefined; sort: Sort }>;

/** The order an address asks for; by name when it asks for none we have. */
export function sortOf(asked: string | undefined): Sort {
  return sorts.find((sort) => sort === asked) ?? 'name';
}

type FactsById = ReadonlyMap<string, Facts>;

/** How many of the three institutional facts are proven. */
export function provenCount(facts: Facts | undefined): number {
  return facts === undefined ? 0 : Object.values(facts).filter((fact) => fact.finding === 'proven').length;
}

function place(region: string | null): number {
  const index = regions.findIndex((each) => each === region);
  return index === -1 ? regions.length : index;
}

const comparers: Readonly<
  Record<Sort, (left: ProvinceProgress, right: ProvinceProgress, facts: FactsById) => number>
> = {
  name: () => 0,
  region: (left, right) => place(left.region) - place(right.region),
  tasks: (left, right) =>
    Number(right.period !== null) - Number(left.period !== null) || right.done - left.done,
  documents: (left, right, facts) => provenCount(facts.get(right.id)) - provenCount(facts.get(left.id)),
};

/** The provinces that answer to what was asked, in the order asked for; equals by Vietnamese name. */
export function listProvinces(
  provinces: readonly ProvinceProgress[],
  facts: FactsById,
  { q, region, sort }: Wanted,
): readonly ProvinceProgress[] {
  return findUnits(provinces, q)
    .filter((province) => region === undefined || province.region === region)
    .toSorted((left, right) => comparers[sort](left, right, facts) || byName(left, right));
}

/**
 * The units of today that answer to what was asked, by Vietnamese name: by their own name or that of one they were formed
 * from, and by the region of any of these, as the larger units have been given none.
 */
export function listCurrent(
  units: readonly CurrentUnit[],
  provinces: readonly ProvinceProgress[],
  { q, region }: Wanted,
): readonly CurrentUnit[] {
  const isFormedOf = (found: readonly ProvinceProgress[]) => (unit: CurrentUnit) =>
    found.some((province) => unit.predecessorIds.includes(province.id));
  const isNamed = isFormedOf(findUnits(provinces, q));
  const isWithin = isFormedOf(provinces.filter((each) => region === undefined || each.region === region));
  const named = findUnits(units, q);
  return units.filter((unit) => (named.includes(unit) || isNamed(unit)) && isWithin(unit)).toSorted(byName);
}
