import type { PageView } from '@/components/features/overview/view';
import type { ProvinceProgress } from '@/lib/features/provinces/model/progress';
import type { PunctualityRow, TrendGroup, TrendRow } from '@/lib/features/reporting/model/trend';

/** Everything the page of trends is made of. */
export type TrendView = PageView &
  Readonly<{
    group: TrendGroup;
    /** The country's rows, whatever the group: the headline speaks of them. */
    country: readonly TrendRow[];
    /** The rows of the group. */
    rows: readonly TrendRow[];
    /** How the duty to report was met: by the country, and by the regions where they are what is shown. */
    duties: readonly PunctualityRow[];
    punctuality: readonly PunctualityRow[];
    /** Names, regions and addresses of the provinces; empty unless they are what is shown. */
    provinces: readonly ProvinceProgress[];
  }>;
