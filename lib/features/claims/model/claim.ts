import { countedOn } from '@/lib/features/claims/model/counted-on';
import type { Institution } from '@/lib/features/claims/model/institution';
import type { IsoDay } from '@/lib/platform/day';
import type { DatePrecision } from '@/lib/platform/format';

/** What somebody stated, word for word; never a count of ours. */
export type Claim = Readonly<{
  id: string;
  subject: Institution;
  numerator: number;
  denominator: number;
  asOf: IsoDay | null;
  precision: DatePrecision | null;
  asOfTextVi: string | null;
  textVi: string;
  textEn: string;
  isQuote: boolean;
  publisher: string | null;
  source: string;
}>;

/**
 * The claim shown beside our count of a day: the newest that speaks of that day or before, of those whose publisher is
 * known; where nobody had signed one by then, the newest that the press told. Null where nothing was stated by the day.
 */
export function leadClaim(claims: readonly Claim[], subject: Institution, day: IsoDay): Claim | null {
  const stated = claims.flatMap((claim) => {
    const on = countedOn(claim);
    const isSigned = claim.publisher === null ? 0 : 1;
    return claim.subject === subject && on !== null && on <= day ? [{ claim, on, isSigned }] : [];
  });
  const [lead] = stated.toSorted(
    (left, right) => right.isSigned - left.isSigned || right.on.localeCompare(left.on),
  );
  return lead?.claim ?? null;
}
