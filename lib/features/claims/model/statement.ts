import type { Claim } from '@/lib/features/claims/model/claim';

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
