import type { YearCoverage } from '@/lib/features/indicators/model/coverage';
import type { Indicator } from '@/lib/features/indicators/model/indicator';
import type { Observation } from '@/lib/features/indicators/model/observation';
import type { TaskRow } from '@/lib/features/programme/model/detail';
import type { CurrentUnit } from '@/lib/features/provinces/model/current';
import type { ProvinceProgress } from '@/lib/features/provinces/model/progress';

/** Everything the national map and table can be drawn from, for one measure. */
export type Atlas = Readonly<{
  /** The 63 units of the day, with their progress. */
  provinces: readonly ProvinceProgress[];
  /** The units of today's borders. */
  current: readonly CurrentUnit[];
  indicators: readonly Indicator[];
  /** What is held of every index in every year, for the choice of measure. */
  coverage: readonly YearCoverage[];
  /** All years of the index asked for; empty for another measure. */
  observations: readonly (Observation & Readonly<{ year: number }>)[];
  /** The provinces on the task asked for; empty for another measure. */
  answers: readonly TaskRow[];
}>;
