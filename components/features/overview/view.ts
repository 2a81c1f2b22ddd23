import type { Claim } from '@/lib/features/claims/model/claim';
import type { Chronicle } from '@/lib/features/programme/model/chronicle';
import type { PeriodProgress } from '@/lib/features/programme/model/period';
import type { TaskProgress } from '@/lib/features/programme/model/task';
import type { Facts, PublicDocument } from '@/lib/features/provinces/model/record';
import type { ProvinceProgress } from '@/lib/features/provinces/model/progress';
import type { Atlas } from '@/lib/features/provinces/model/atlas';
import type { Measure } from '@/lib/features/provinces/model/measure';
import type { TrendRow } from '@/lib/features/reporting/model/trend';
import type { Locale } from '@/lib/i18n/locale';
import type { IsoDay } from '@/lib/platform/day';

/** What every part of a dated public page is told. */
export type PageView = Readonly<{
  locale: Locale;
  /** Where the portal is reached, for addresses that are taken along. */
  origin: string;
  /** The day whose record is shown. */
  day: IsoDay;
  /** The day the portal lives on; equal to `day` unless the address asks for another. */
  today: IsoDay;
  /** Task progress is demonstration data and says so wherever it stands. */
  isInvented: boolean;
}>;

/** What the address asks of map and table beside the measure. */
export type Asked = Readonly<{
  year: number | null;
  /** Today's borders or those to 30 June 2025, whatever the day of the data; null for those that go with it. */
  borders: 'current' | 'former' | null;
}>;

/** Everything the national overview is made of. */
export type OverviewView = PageView &
  Readonly<{
    measure: Measure;
    atlas: Atlas;
    asked: Asked;
    provinces: readonly ProvinceProgress[];
    tasks: readonly TaskProgress[];
    periods: readonly PeriodProgress[];
    /** How the tasks of the country stood at the end of each period. */
    trend: readonly TrendRow[];
    documents: readonly PublicDocument[];
    facts: ReadonlyMap<string, Facts>;
    claims: readonly Claim[];
    chronicle: Chronicle;
  }>;
