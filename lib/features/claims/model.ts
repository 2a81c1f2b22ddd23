import { latestDay } from '@/lib/features/documents/model/standing';
import type { DatePrecision } from '@/lib/platform/format';
import type { IsoDay } from '@/lib/platform/day';

/** The three institutional facts that are both claimed and counted. */
export const institutions = ['steering_committee', 'resolution', 'five_year_plan'] as const;

export type Institution = (typeof institutions)[number];

/** The subject of an institution's claims, as the data and the addresses name it. */
export function subjectOf(institution: Institution): string {
  return institution.replaceAll('_', '-');
}

/** The institution whose claims a subject of the data holds; null for any other subject. */
export function institutionOf(subject: string): Institution | null {
  return institutions.find((each) => subjectOf(each) === subject) ?? null;
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

/** Any published statement as the data hold it, figures and words, claims on the three counts among them. */
export type Statement = Readonly<{
  id: string;
  subject: string;
  type: 'reported' | 'goal';
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  valueMax: number | null;
  comparator: 'eq' | 'gt' | 'lte' | 'range' | 'text';
  unit: string | null;
  asOf: IsoDay | null;
  precision: DatePrecision | null;
  asOfTextVi: string | null;
  textVi: string;
  textEn: string;
  isQuote: boolean;
  publisher: string | null;
  source: string;
  confidence: 'high' | 'medium' | 'low' | null;
  note: string | null;
}>;

export type Subject = Readonly<{ subject: string; statements: readonly Statement[] }>;

/** Statements by subject, in the order in which the subjects first come. */
export function bySubject(statements: readonly Statement[]): readonly Subject[] {
  const subjects = [...new Set(statements.map(({ subject }) => subject))];
  return subjects.map((subject) => ({
    subject,
    statements: statements.filter((each) => each.subject === subject),
  }));
}

/**
 * The day on which our count stands beside a claim: its own; the fifth of a month that is told as its beginning, as
 * the research counted (README of the data); otherwise the end of its month or year. Null for a claim without a date.
 */
export function countedOn({
  asOf,
  precision,
  asOfTextVi,
}: Pick<Statement, 'asOf' | 'precision' | 'asOfTextVi'>): IsoDay | null {
  if (asOf === null) return null;
  if (precision === 'month' && asOfTextVi?.startsWith('đầu') === true) return `${asOf.slice(0, 7)}-05`;
  return latestDay(asOf, precision);
}

/** What the portal itself can set beside statements on other subjects than the three counts. */
export type OwnCounts = Readonly<{
  tasks: number;
  verifiedTasks: number;
  allies: number;
  /** Published national means of the DTI. */
  dti2020: number | null;
  dti2021: number | null;
}>;

/** Growth in percent; null where either value is unknown. */
export function growth(from: number | null, to: number | null): number | null {
  return from === null || to === null || from === 0 ? null : (to / from - 1) * 100;
}
