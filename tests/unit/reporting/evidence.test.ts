import { describe, expect, test } from 'vitest';
import { countsAsOf, registrationIssues } from '@/lib/features/reporting/model/evidence';

describe('documents as evidence', () => {
  test.each([
    ['committee_decision', 'steering_committee'],
    ['resolution', 'resolution'],
    ['plan', 'five_year_plan'],
    ['programme', 'five_year_plan'],
    ['scheme', 'five_year_plan'],
    ['directive', 'none'],
    ['annual_plan', 'none'],
    ['letter', 'none'],
  ] as const)('a %s counts as %s', (kind, countsAs) => {
    expect(countsAsOf(kind)).toBe(countsAs);
  });

  const good = { issuedOn: '2022-12-16', periodFrom: 2021, periodTo: 2025 };

  test.each([
    [{ issuedOn: '2022-12-17' }, 'documents.issuedInFuture'],
    [{ issuedOn: '1922-12-16' }, 'documents.issuedTooEarly'],
    [{ periodTo: 2020 }, 'documents.periodBackwards'],
  ])('refuses %j', (changed, key) => {
    expect(registrationIssues({ ...good, ...changed }, '2022-12-16').map((issue) => issue.key)).toEqual([
      key,
    ]);
  });

  test('accepts a document of today, with or without a period', () => {
    expect(registrationIssues(good, '2022-12-16')).toEqual([]);
    expect(registrationIssues({ ...good, periodFrom: null }, '2022-12-16')).toEqual([]);
    expect(registrationIssues({ ...good, periodTo: null }, '2022-12-16')).toEqual([]);
  });
});
