import type { LastFigure } from '@/lib/features/indicators/model/last-figure';
import type { ProvinceProgress } from '@/lib/features/provinces/model/progress';
import type { Facts } from '@/lib/features/provinces/model/record';
import type { IsoDay } from '@/lib/platform/day';

/** What units of the programme had reached on the last day before a reorganisation. */
export type ReachedView = Readonly<{
  day: IsoDay;
  units: readonly ProvinceProgress[];
  facts: ReadonlyMap<string, Facts>;
  /** Verified tasks: the denominator of the count. */
  taskCount: number;
  /** Newest figures of these units and of the unit formed from them. */
  figures: readonly LastFigure[];
}>;
