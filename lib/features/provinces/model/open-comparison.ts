import { institutionOf } from '@/lib/features/claims/model/institution';
import type { OpenClaim } from '@/lib/features/claims/model/open-claim';
import { countedOn } from '@/lib/features/claims/model/counted-on';
import { ownCount } from '@/lib/features/provinces/model/comparison';
import type { PublicDocument } from '@/lib/features/provinces/model/record';

type Own = Pick<
  OpenClaim,
  'own_day' | 'own_proven' | 'own_unsourced' | 'own_undated' | 'own_later' | 'own_none'
>;

/** A claim before our count is laid beside it. */
export type StatedClaim = Omit<OpenClaim, keyof Own>;

/** What our counts rest on. */
export type CountedRecord = Readonly<{
  documents: readonly PublicDocument[];
  provinceIds: readonly string[];
}>;

const nothing: Own = {
  ...{ own_day: null, own_proven: null, own_unsourced: null },
  ...{ own_undated: null, own_later: null, own_none: null },
};

/** Our count of the claim's subject and day, as the page of claims has it; blank for what we do not count. */
export function ownOf(claim: StatedClaim, record: CountedRecord): Own {
  const institution = institutionOf(claim.subject);
  const { as_of: asOf, precision, as_of_text_vi: asOfTextVi } = claim;
  const day = countedOn({ asOf, precision, asOfTextVi });
  if (institution === null || claim.type !== 'reported' || day === null) return nothing;
  const { proven, unsourced, undated, later, none } = ownCount(institution, { ...record, day });
  return {
    ...{ own_day: day, own_proven: proven, own_unsourced: unsourced },
    ...{ own_undated: undated, own_later: later, own_none: none },
  };
}
