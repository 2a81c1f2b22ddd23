import { rankByScore } from '@/lib/features/indicators/model/rank';
import type { Place } from '@/lib/features/indicators/model/standing';
import type { Additive } from '@/lib/features/provinces/model/additive';
import { shareOf, sumOf, type CurrentUnit, type Sum } from '@/lib/features/provinces/model/current';

/** `share`: the sum in percent of the most it can be, by which units of one and of several provinces compare. */
export type CurrentSum = Readonly<{ unit: CurrentUnit; sum: Sum; of: number; share: number | null }>;

/** What each unit of today's borders reaches: the sum of its predecessors. */
export function sumsOf(units: readonly CurrentUnit[], { figures, of }: Additive): readonly CurrentSum[] {
  return units.map((unit) => {
    const sum = sumOf(unit.predecessorIds.map((id) => figures.get(id) ?? null));
    const most = of * unit.predecessorIds.length;
    return { unit, sum, of: most, share: shareOf(sum, most) };
  });
}

type Placed = Readonly<{ row: CurrentSum; place: Place | null }>;

/** Best share first with its place; units of which nothing is known come last and have none. */
export function placesOf(rows: readonly CurrentSum[]): readonly Placed[] {
  const ranked = rankByScore(rows, (row) => row.share);
  const silent = rows.filter((row) => row.share === null);
  return [
    ...ranked.map(({ row, rank, isTied }) => ({ row, place: { rank, isTied } })),
    ...silent.map((row) => ({ row, place: null })),
  ];
}
