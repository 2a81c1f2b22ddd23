import type { PageView } from '@/components/features/overview/view';
import type { Claim } from '@/lib/features/claims/model/claim';
import type { ProvinceRecord } from '@/lib/features/programme/model/record';
import type { Besides } from '@/lib/features/provinces/model/besides';
import type { Dossier } from '@/lib/features/provinces/model/dossier';
import type { ProvinceProgress } from '@/lib/features/provinces/model/progress';
import type { Facts, PublicDocument } from '@/lib/features/provinces/model/record';

/** Everything the page of one province is made of. */
export type ProvinceView = PageView &
  Besides &
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
    claims: readonly Claim[];
  }>;
