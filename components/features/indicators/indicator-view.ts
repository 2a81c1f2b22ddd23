import type { Choice, YearCoverage } from '@/lib/features/indicators/model/coverage';
import type { Indicator } from '@/lib/features/indicators/model/indicator';
import type { Observation } from '@/lib/features/indicators/model/observation';
import type { Unit } from '@/lib/features/provinces/model/unit';
import type { Locale } from '@/lib/i18n/locale';
import type { IsoDay } from '@/lib/platform/day';

/** An index, and which of its components and years the page shows. */
export type ChosenIndicator = Readonly<{
  locale: Locale;
  /** Where the portal is reached, and the day it lives on: for what is taken along. */
  origin: string;
  today: IsoDay;
  indicator: Indicator;
  /** What is held of the index, all components and years. */
  coverage: readonly YearCoverage[];
  choice: Choice;
  /** The day to carry on in links to units; none where the page is not of a day. */
  date?: IsoDay | undefined;
}>;

/** Everything the page of one index is made of. */
export type IndicatorView = ChosenIndicator &
  Readonly<{
    held: YearCoverage;
    /** The units the year's figures speak of. */
    units: readonly Unit[];
    /** Figures of the year, of all components. */
    observations: readonly Observation[];
  }>;
