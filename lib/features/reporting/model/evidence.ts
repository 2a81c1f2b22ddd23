import type { CountsAs, DocumentKind } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';
import type { FieldIssue } from '@/lib/platform/outcome';

/** Which institutional fact a document of a kind proves; a directive or an annual plan proves none of them. */
export function countsAsOf(kind: DocumentKind): CountsAs {
  if (kind === 'committee_decision') return 'steering_committee';
  if (kind === 'resolution') return 'resolution';
  return kind === 'plan' || kind === 'programme' || kind === 'scheme' ? 'five_year_plan' : 'none';
}

/** Older than any document on informatics in a province: a date before it was mistyped. */
const oldestDocument: IsoDay = '1990-01-01';

type Registration = Readonly<{ issuedOn: IsoDay; periodFrom: number | null; periodTo: number | null }>;

/** What is wrong with a document as registered: a date that cannot be, a period that ends before it begins. */
export function registrationIssues(
  { issuedOn, periodFrom, periodTo }: Registration,
  today: IsoDay,
): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (issuedOn > today) issues.push({ field: 'issuedOn', key: 'documents.issuedInFuture' });
  if (issuedOn < oldestDocument) issues.push({ field: 'issuedOn', key: 'documents.issuedTooEarly' });
  if (periodFrom !== null && periodTo !== null && periodTo < periodFrom)
    issues.push({ field: 'periodTo', key: 'documents.periodBackwards' });
  return issues;
}
