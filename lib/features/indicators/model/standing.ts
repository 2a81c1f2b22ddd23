import { hasQuorum } from '@/lib/features/indicators/model/coverage';
import type { Observation } from '@/lib/features/indicators/model/observation';
import { rankByScore, type Direction } from '@/lib/features/indicators/model/rank';
import { byName, type Unit } from '@/lib/features/provinces/model/unit';

/** A place in a ranking, `isTied` when another unit has the same. */
export type Place = Readonly<{ rank: number; isTied: boolean }>;

/** A unit in the ranking of a year: the published place beside ours, which is drawn from the values. */
export type Standing = Readonly<{
  unit: Unit;
  observation: Observation | null;
  value: number | null;
  published: Place | null;
  own: Place | null;
}>;

export type Figures = ReadonlyMap<string | null, Observation>;

/** A published rank is shared where another unit has it too. */
function publishedPlace(figures: Figures) {
  const ranks = [...figures.values()].flatMap(({ unitId, rank }) => (unitId && rank !== null ? [rank] : []));
  return (rank: number): Place => ({ rank, isTied: ranks.filter((other) => other === rank).length > 1 });
}

/** Our ranking, 1-2-2-4; none where too few units have a value for a place to mean anything. */
function ownPlaces(units: readonly Unit[], figures: Figures, better: Direction): ReadonlyMap<string, Place> {
  const ranked = rankByScore(units, (unit) => figures.get(unit.id)?.value ?? null, better);
  if (!hasQuorum(ranked.length, units.length)) return new Map();
  return new Map(ranked.map(({ row, rank, isTied }) => [row.id, { rank, isTied }]));
}

/** Best first: by published rank, then by value, then by name; units of which nothing is known come last. */
function order(better: Direction) {
  const sign = better === 'higher' ? -1 : 1;
  const rankOf = (standing: Standing) => standing.published?.rank ?? Number.MAX_SAFE_INTEGER;
  const scoreOf = (standing: Standing) =>
    standing.value === null ? Number.MAX_SAFE_INTEGER : sign * standing.value;
  return (left: Standing, right: Standing) =>
    rankOf(left) - rankOf(right) || scoreOf(left) - scoreOf(right) || byName(left.unit, right.unit);
}

/** Every unit of the year with its figure and its places; a unit without a figure has neither, never the last place. */
export function standingsOf(
  units: readonly Unit[],
  figures: Figures,
  better: Direction,
): readonly Standing[] {
  const published = publishedPlace(figures);
  const own = ownPlaces(units, figures, better);
  return units
    .map((unit): Standing => {
      const observation = figures.get(unit.id) ?? null;
      const { value, rank } = observation ?? { value: null, rank: null };
      const place = rank === null ? null : published(rank);
      return { unit, observation, value, published: place, own: own.get(unit.id) ?? null };
    })
    .toSorted(order(better));
}

/** The place shown first: the published one, or ours where none is published. */
export function placeOf(standing: Standing): Place | null {
  return standing.published ?? standing.own;
}

/**
 * The number a map's colour stands for: the value, or the rank where more ranks than values are known. Larger is
 * always better; null is "no data".
 */
export function strengthOf(standings: readonly Standing[], better: Direction) {
  const values = standings.filter((each) => each.value !== null).length;
  const ranks = standings.filter((each) => each.published !== null).length;
  const basis = values >= ranks ? ('value' as const) : ('rank' as const);
  const sign = better === 'higher' ? 1 : -1;
  const of = ({ value, published }: Standing): number | null => {
    if (basis === 'rank') return published === null ? null : -published.rank;
    return value === null ? null : sign * value;
  };
  return { basis, of };
}
