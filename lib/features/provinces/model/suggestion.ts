import { provenCount } from '@/lib/features/provinces/model/list';
import type { ProvinceProgress } from '@/lib/features/provinces/model/progress';
import type { Facts } from '@/lib/features/provinces/model/record';

/** How many provinces one reason suggests. */
const most = 5;

/** Why a province is suggested: same region, near in the ranking of 2022, or as many institutional facts on record. */
export const reasons = ['region', 'rank', 'facts'] as const;

export type Reason = (typeof reasons)[number];

type FactsById = ReadonlyMap<string, Facts>;

/** Behind every rank there is. */
const unranked = 1000;

const rankOf = (province: ProvinceProgress) => province.dtiRank ?? unranked;

function distance(one: ProvinceProgress, other: ProvinceProgress): number {
  return one.dtiRank === null || other.dtiRank === null ? unranked : Math.abs(one.dtiRank - other.dtiRank);
}

/** Whom to set beside a province, nearest first in the fullest DTI ranking; nobody who is already chosen. */
export function suggestFor(
  province: ProvinceProgress,
  chosen: readonly ProvinceProgress[],
  { provinces, facts }: Readonly<{ provinces: readonly ProvinceProgress[]; facts: FactsById }>,
): Readonly<Record<Reason, readonly ProvinceProgress[]>> {
  const others = provinces
    .filter((each) => !chosen.includes(each))
    .map((each) => ({ each, away: distance(province, each) }))
    .toSorted((left, right) => left.away - right.away);
  const proven = (each: ProvinceProgress) => provenCount(facts.get(each.id));
  const first = (wanted: (of: (typeof others)[number]) => boolean) =>
    others
      .filter(wanted)
      .slice(0, most)
      .map(({ each }) => each);
  return {
    region: first(({ each }) => each.region === province.region && each.region !== null),
    rank: first(({ away }) => away < unranked),
    facts: first(({ each }) => proven(each) === proven(province)),
  };
}

/** The leaders of a region in the fullest DTI ranking: something to begin with. */
export function leadersOf(
  region: string,
  provinces: readonly ProvinceProgress[],
): readonly ProvinceProgress[] {
  return provinces
    .filter((each) => each.region === region)
    .toSorted((left, right) => rankOf(left) - rankOf(right))
    .slice(0, most);
}
