import { describe, expect, test } from 'vitest';
import { countsAsOf, documentKey, registrationIssues } from '@/lib/features/reporting/model/evidence';

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

  test('one document is one however its number and issuer are spelt', () => {
    const known = { issuer: 'Tỉnh ủy Quảng Trị', number: '22-NQ/TU', issuedOn: '2022-01-05' };
    const typed = {
      issuer: 'tỉnh uỷ  quảng trị'.normalize('NFD'),
      number: '22/NQ-TU',
      issuedOn: '2022-09-30',
    };
    expect(documentKey(typed)).toBe(documentKey(known));
    expect(documentKey({ ...typed, issuedOn: '2021-09-30' })).not.toBe(documentKey(known));
    expect(documentKey({ ...typed, issuer: 'Tỉnh ủy Quảng Nam' })).not.toBe(documentKey(known));
  });

  test.each(['issuer', 'number', 'issuedOn'])('cannot be told apart without %s', (field) => {
    expect(documentKey({ issuer: 'a', number: 'b', issuedOn: '2022-01-01', [field]: null })).toBeNull();
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
