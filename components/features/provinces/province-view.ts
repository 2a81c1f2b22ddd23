import type { PageView } from '@/components/features/overview/view';
import type { Assessment } from '@/lib/features/assessments/model/assessment';
import type { Claim } from '@/lib/features/claims/model/claim';
import type { SeriesPoint } from '@/lib/features/indicators/model/series';
import type { PublicOwnTask } from '@/lib/features/own-tasks/model/public-own-task';
import type { ProvinceRecord } from '@/lib/features/programme/model/record';
import type { Dossier } from '@/lib/features/provinces/model/dossier';
import type { ProvinceProgress } from '@/lib/features/provinces/model/progress';
import type { Facts, PublicDocument } from '@/lib/features/provinces/model/record';

/** Everything the page of one province is made of. */
export type ProvinceView = PageView &
  Readonly<{
    dossier: Dossier;
    /** The province among the units of the day. */
    unit: ProvinceProgress;
    /** Its name in the page's language. */
    name: string;
    provinces: readonly ProvinceProgress[];
    neighbourCodes: readonly string[];
    facts: Facts;
    documents: readonly PublicDocument[];
    record: ProvinceRecord;
    /** Tasks the province set itself; they are in none of the counts. */
    ownTasks: readonly PublicOwnTask[];
    series: readonly SeriesPoint[];
    claims: readonly Claim[];
    assessments: readonly Assessment[];
  }>;
