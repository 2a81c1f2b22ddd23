import type { DatePrecision } from '@/lib/platform/format';
import type { IsoDay } from '@/lib/platform/day';

/** The three institutional facts that are both claimed and counted. */
export const institutions = ['steering_committee', 'resolution', 'five_year_plan'] as const;

export type Institution = (typeof institutions)[number];

/** The subject of an institution's claims, as the data and the addresses name it. */
export function subjectOf(institution: Institution): string {
  return institution.replaceAll('_', '-');
}

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
