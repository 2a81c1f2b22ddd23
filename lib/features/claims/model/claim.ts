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

/** The claim shown beside our count: the newest whose publisher is known, since an unsigned figure binds nobody. */
export function leadClaim(claims: readonly Claim[], subject: Institution): Claim | null {
  const signed = claims.filter((claim) => claim.subject === subject && claim.publisher !== null);
  return signed.toSorted((left, right) => (right.asOf ?? '').localeCompare(left.asOf ?? ''))[0] ?? null;
}
