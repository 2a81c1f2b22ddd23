import type { Claim } from '@/lib/features/claims/model/claim';
import { latestDay } from '@/lib/features/documents/model/standing';
import type { IsoDay } from '@/lib/platform/day';

/** Any published statement as the data hold it, figures and words, claims on the three counts among them. */
export type Statement = Omit<Claim, 'subject' | 'numerator' | 'denominator'> &
  Readonly<{
    subject: string;
    type: 'reported' | 'goal';
    numerator: number | null;
    denominator: number | null;
    value: number | null;
    valueMax: number | null;
    comparator: 'eq' | 'gt' | 'lte' | 'range' | 'text';
    unit: string | null;
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
