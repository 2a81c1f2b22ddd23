import { wholeIndex, type Edition } from '@/lib/features/indicators/model/indicator';
import { byUnit, type Observation } from '@/lib/features/indicators/model/observation';
import type { Unit } from '@/lib/features/provinces/model/unit';

/** A part of the total with its share; weights are derived from published rows and said to be so. */
export type Weight = Readonly<{ edition: Edition; weight: number }>;

/** A total made again from its parts, beside the published one. */
export type Recomputed = Readonly<{
  unit: Unit;
  /** The values of the parts, in the order of the weights. */
  parts: readonly (number | null)[];
  recomputed: number;
  published: number;
  /** Recomputed less published. */
  difference: number;
  /** Whether both agree to 0.0001, the last figure published. */
  agrees: boolean;
}>;

/** Published totals have four decimals, and so have their parts. */
const tolerance = 0.0001;

/** Whole numbers of a millionth and of a ten-thousandth: a sum of decimals must not depend on binary fractions. */
const [valueUnits, weightUnits] = [1e6, 1e4];

/** The weights of a scheme; none unless together they make the whole. */
export function weightsOf(editions: readonly Edition[]): readonly Weight[] {
  const weights = editions.flatMap((edition) =>
    edition.weight === null ? [] : [{ edition, weight: edition.weight }],
  );
  const whole = weights.reduce((sum, { weight }) => sum + Math.round(weight * weightUnits), 0);
  return whole === weightUnits ? weights : [];
}

/**
 * The weighted sum of an index (DTI 2020: 0.4 / 0.3 / 0.3 of three pillars; DTI 2022, Quyết định 922/QĐ-BTTTT: eight
 * main indices). Null as soon as one part is unknown: a blank is not a zero.
 */
export function weightedTotal(
  parts: readonly Readonly<{ weight: number; value: number | null }>[],
): number | null {
  let sum = 0;
  for (const { weight, value } of parts) {
    if (value === null) return null;
    sum += Math.round(weight * weightUnits) * Math.round(value * valueUnits);
  }
  return sum / (weightUnits * valueUnits);
}

/** Recomputed less published, to a millionth: what is left of binary fractions is not a difference. */
export function differenceOf(recomputed: number, published: number): number {
  return Math.round((recomputed - published) * valueUnits) / valueUnits;
}

/** Units whose published total can be made again from all its parts, in the order given. */
export function recompute(
  units: readonly Unit[],
  observations: readonly Observation[],
  weights: readonly Weight[],
): readonly Recomputed[] {
  const totals = byUnit(observations, wholeIndex);
  const parts = weights.map(({ edition, weight }) => ({
    weight,
    figures: byUnit(observations, edition.component),
  }));
  return units.flatMap((unit) => {
    const published = totals.get(unit.id)?.value ?? null;
    const values = parts.map(({ weight, figures }) => ({
      weight,
      value: figures.get(unit.id)?.value ?? null,
    }));
    const recomputed = values.length === 0 ? null : weightedTotal(values);
    if (published === null || recomputed === null) return [];
    const known = values.map(({ value }) => value);
    const difference = differenceOf(recomputed, published);
    const agrees = Math.abs(difference) <= tolerance;
    return [{ unit, parts: known, recomputed, published, difference, agrees }];
  });
}
