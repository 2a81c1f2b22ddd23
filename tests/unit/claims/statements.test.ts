import { describe, expect, test } from 'vitest';
import { institutionOf, institutions, subjectOf } from '@/lib/features/claims/model/institution';
import { growth } from '@/lib/features/claims/model/own-counts';
import { countedOn } from '@/lib/features/claims/model/counted-on';
import { bySubject, type Statement } from '@/lib/features/claims/model/statement';
import { compareClaims, ownCount } from '@/lib/features/provinces/model/comparison';
import { onRecord } from '@/tests/support/documents-on-record';

const claim: Statement = {
  id: 'nq-2022-05',
  subject: 'resolution',
  type: 'reported',
  numerator: 55,
  denominator: 63,
  value: null,
  valueMax: null,
  comparator: 'eq',
  unit: 'provinces',
  asOf: '2022-05-01',
  precision: 'month',
  asOfTextVi: 'đầu tháng 5/2022',
  textVi: '55/63 tỉnh, thành ban hành nghị quyết',
  textEn: '55 of 63 provinces had issued a resolution',
  isQuote: true,
  publisher: null,
  source: 'seed-002',
  confidence: 'high',
  note: null,
};

describe('the day on which a claim is compared', () => {
  test.each([
    ['its own', { asOf: '2022-03-23', precision: 'day' }, '2022-03-23'],
    ['the fifth, early in a month', {}, '2022-05-05'],
    ['the end of its month', { asOfTextVi: '09/2023' }, '2022-05-31'],
    ['the end of a month told without words', { asOfTextVi: null }, '2022-05-31'],
    ['the end of its year', { asOf: '2022-01-01', precision: 'year' }, '2022-12-31'],
    ['none without a date', { asOf: null }, null],
  ] as const)('is %s', (_, over, day) => {
    expect(countedOn({ ...claim, ...over })).toBe(day);
  });
});

describe('claims', () => {
  test('name institutions as the data and the addresses do', () => {
    expect(institutions.map((each) => institutionOf(subjectOf(each)))).toEqual(institutions);
    expect(institutionOf('five_year_plan')).toBeNull();
    expect(institutionOf('alliance')).toBeNull();
  });

  test('are listed by subject in the order they come', () => {
    const other = { ...claim, id: 'x', subject: 'alliance' };
    expect(
      bySubject([claim, other, { ...claim, id: 'y' }]).map(({ subject, statements }) => [
        subject,
        statements.length,
      ]),
    ).toEqual([
      ['resolution', 2],
      ['alliance', 1],
    ]);
  });

  test('of growth are recomputed where both values are known', () => {
    expect(growth(0.3026, 0.4014)).toBeCloseTo(32.65, 2);
    expect([growth(null, 1), growth(1, null), growth(0, 1)]).toEqual([null, null, null]);
  });
});

describe('a claim beside our own count', () => {
  const documents = [
    onRecord({ provinceId: 'a', issuedOn: '2021-01-01' }),
    onRecord({ provinceId: 'b', issuedOn: null, precision: null }),
    onRecord({ provinceId: 'c', issuedOn: '2022-09-01' }),
    onRecord({ provinceId: 'd', kind: 'directive', countsAs: 'none' }),
    onRecord({ provinceId: 'd', kind: 'directive', countsAs: 'none' }),
    onRecord({ provinceId: null, province: null, kind: 'directive', countsAs: 'none' }),
    onRecord({ provinceId: 'elsewhere', kind: 'directive', countsAs: 'none' }),
  ];
  const record = { documents, provinceIds: ['a', 'b', 'c', 'd', 'e'] };

  test('is explained by dates, by what was not found and by texts of another kind', () => {
    expect(ownCount('resolution', { ...record, day: '2022-05-05' })).toMatchObject({
      ...{ total: 5, proven: 1, undated: 1, later: 1, none: 2 },
      ...{ directives: 1, atMost: 3, day: '2022-05-05' },
    });
    expect(ownCount('five_year_plan', { ...record, day: '2022-05-05' })).toMatchObject({
      none: 5,
      directives: 0,
      atMost: 5,
    });
  });

  test('stands on its own day, the newest first; goals and undated claims are not compared', () => {
    const early = { ...claim, id: 'early', asOf: '2022-03-23', precision: 'day' as const };
    const goal = { ...claim, id: 'goal', type: 'goal' as const };
    const undated = { ...claim, id: 'undated', asOf: null };
    const other = { ...claim, id: 'other', subject: 'five-year-plan' };
    const compared = compareClaims('resolution', [early, goal, undated, other, claim], record);
    expect(compared.map(({ statement, own }) => [statement.id, own.day])).toEqual([
      ['nq-2022-05', '2022-05-05'],
      ['early', '2022-03-23'],
    ]);
  });
});
