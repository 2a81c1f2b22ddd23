import { expect, test } from 'vitest';
import { openDistribution } from '@/lib/features/programme/model/open-task';
import { ownOf, type StatedClaim } from '@/lib/features/provinces/model/open-comparison';
import { askedOf } from '@/lib/features/reporting/model/open-trend';

const rows = [
  { key: '10', period: '2022-05', year: 2022 },
  { key: '2', period: '2022-04', year: 2022 },
  { key: '2', period: '2021-12', year: 2021 },
];

test('periods come oldest first, or as asked, with keys in the order of their numbers', () => {
  const keys = (sort?: string) =>
    askedOf(rows, { group: [], sort }).map(({ key, period }) => `${key} ${period}`);
  expect(keys()).toEqual(['2 2021-12', '2 2022-04', '10 2022-05']);
  expect(keys('-period')[0]).toBe('10 2022-05');
  expect(keys('key').at(-1)).toBe('10 2022-05');
});

test('only the keys and the year asked for are told', () => {
  expect(askedOf(rows, { group: [], key: ['2'] })).toHaveLength(2);
  expect(askedOf(rows, { group: [], key: ['2'], year: 2021 })).toHaveLength(1);
});

test('a task nothing is known of has blanks, not zeros', () => {
  expect(new Set(Object.values(openDistribution(undefined)))).toEqual(new Set([null]));
  const told = { provinces: 63, done: 1, late: 2, high: 3, low: 4, notApplicable: 5, unavailable: 6 };
  expect(openDistribution(told).not_reported).toBe(42);
});

const claim: StatedClaim = {
  ...{ id: 'x', grouping: null, subject: 'resolution', type: 'reported', numerator: 55, denominator: 63 },
  ...{ value: null, value_max: null, comparator: 'eq', unit: null, as_of: '2022-05-01', precision: 'day' },
  ...{ as_of_text_vi: null, text_vi: '', text_en: '', is_quote: false, publisher: null, source: 's' },
  ...{ confidence: null, note: null },
};
const record = { documents: [], provinceIds: ['a', 'b'] };

test('our count stands beside a claim of something we count, on its own day', () => {
  expect(ownOf(claim, record)).toMatchObject({ own_day: '2022-05-01', own_proven: 0, own_none: 2 });
});

test.each([{ subject: 'sme' }, { type: 'goal' as const }, { as_of: null }])(
  'what we do not count stays blank beside %o',
  (change) => {
    expect(new Set(Object.values(ownOf({ ...claim, ...change }, record)))).toEqual(new Set([null]));
  },
);
