import type { Unit } from '@/lib/features/provinces/model/unit';
import type { IsoDay } from '@/lib/platform/day';

/** A unit of today's borders with those of the 63 it was formed from; itself where it goes on unchanged. */
export type CurrentUnit = Unit & Readonly<{ existsFrom: IsoDay; predecessorIds: readonly string[] }>;

/** `isAtLeast`: of some predecessors nothing is known, and blank is not zero. */
export type Sum = Readonly<{ value: number | null; isAtLeast: boolean }>;

/** The sum of an additive figure over predecessors; null when nothing is known of any. */
export function sumOf(figures: readonly (number | null)[]): Sum {
  const known = figures.filter((figure) => figure !== null);
  if (known.length === 0) return { value: null, isAtLeast: false };
  return {
    value: known.reduce((sum, figure) => sum + figure, 0),
    isAtLeast: known.length < figures.length,
  };
}

/**
 * A sum in percent of the most it can be, to a tenth: a unit of three provinces can reach three times what a unit of one
 * can, so only shares are ranked and coloured. Null when nothing is known.
 */
export function shareOf({ value }: Sum, most: number): number | null {
  return value === null || most === 0 ? null : Math.round((value / most) * 1000) / 10;
}

/** True for a unit that the reorganisation of 2025 left as it was: only then its indices are still its own. */
export function isUnchanged(unit: CurrentUnit): boolean {
  return unit.predecessorIds.length === 1 && unit.predecessorIds[0] === unit.id;
}

/** The predecessors of a unit among the 63, in their order. */
export function predecessorsOf<T extends Readonly<{ id: string }>>(
  unit: CurrentUnit,
  provinces: readonly T[],
): readonly T[] {
  return provinces.filter((province) => unit.predecessorIds.includes(province.id));
}
