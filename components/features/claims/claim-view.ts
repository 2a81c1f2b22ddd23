import type { PageView } from '@/components/features/overview/view';
import type { Institution } from '@/lib/features/claims/model/institution';
import type { OwnCounts } from '@/lib/features/claims/model/own-counts';
import type { Statement } from '@/lib/features/claims/model/statement';
import type { Registered } from '@/lib/features/documents/model/registry';
import type { Comparison, OwnCount } from '@/lib/features/provinces/model/comparison';
import type { Facts } from '@/lib/features/provinces/model/record';
import type { Unit } from '@/lib/features/provinces/model/unit';

/** The claims on each institutional fact, each beside our count of its day. */
export type Compared = Readonly<{ institution: Institution; comparisons: readonly Comparison[] }>;

/** Everything the list of claims is made of. */
export type ClaimsView = PageView &
  Readonly<{
    compared: readonly Compared[];
    /** On other subjects than the three counts. */
    others: readonly Statement[];
    counts: OwnCounts;
  }>;

/** Everything the page of the claims on one institutional fact is made of, on its day. */
export type InstitutionClaimsView = PageView &
  Readonly<{
    institution: Institution;
    comparisons: readonly Comparison[];
    /** The comparison whose day is shown; null on any other day. */
    shown: Comparison | null;
    own: OwnCount;
    units: readonly Unit[];
    facts: ReadonlyMap<string, Facts>;
    documents: readonly Registered[];
    /** By province: the office that heads its committee, where a source names it. */
    heads: ReadonlyMap<string, string>;
  }>;
