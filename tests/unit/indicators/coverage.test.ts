import { expect, test } from 'vitest';
import {
  choose,
  fullestYear,
  fullestYearBy,
  hasQuorum,
  isMerged,
  nationalKind,
  yearsOf,
  type YearCoverage,
} from '@/lib/features/indicators/model/coverage';
import { isDrawn, isNational, trendOf } from '@/lib/features/indicators/model/trend';

const row = (over: Partial<YearCoverage>): YearCoverage => ({
  indicator: 'DTI',
  component: 'total',
  year: 2022,
  scheme: '2022',
  unitsDay: '2022-12-31',
  units: 63,
  figures: 63,
  values: 0,
  ranks: 0,
  mean: null,
  low: null,
  high: null,
  national: null,
  publishedOn: null,
  ...over,
});

test('more than half of the units make a quorum, half does not', () => {
  expect(hasQuorum(32, 63)).toBe(true);
  expect(hasQuorum(31, 63)).toBe(false);
  expect(hasQuorum(17, 34)).toBe(false);
});

test('figures speak of the 34 units from the day these exist', () => {
  expect(isMerged(row({ unitsDay: '2025-06-30' }))).toBe(false);
  expect(isMerged(row({ unitsDay: '2025-07-01' }))).toBe(true);
});

test('the country’s row is a mean where the index has provinces, and a figure of its own where it has none', () => {
  expect(nationalKind([row({ national: 0.3 }), row({ ranks: 1 })])).toBe('mean');
  expect(nationalKind([row({ national: 0.3 })])).toBe('country');
});

test('a page opens on the newest year known of more than half of the units, by value or by rank', () => {
  const years = [row({ year: 2021, values: 40 }), row({ ranks: 63 }), row({ year: 2023, ranks: 13 })];
  expect(fullestYear(years)?.year).toBe(2022);
  expect(fullestYear(years.slice(0, 1))?.year).toBe(2021);
});

test('a page opens on the newest year where no year is that full, and on none where there is none', () => {
  expect(fullestYear([row({ year: 2021, values: 2 }), row({ values: 1 })])?.year).toBe(2022);
  expect(fullestYear([])).toBeUndefined();
});

test('the years of a component come oldest first, without those of another', () => {
  const coverage = [row({ year: 2023 }), row({ year: 2020 }), row({ component: 'kinh_te_so', year: 2021 })];
  expect(yearsOf(coverage, 'total').map((each) => each.year)).toEqual([2020, 2023]);
});

const held = [
  row({ year: 2020, values: 11 }),
  row({ ranks: 63 }),
  row({ year: 2023, ranks: 13 }),
  row({ component: 'kinh_te_so', year: 2020, values: 9 }),
];

test('an address that asks for nothing gets the whole index in its fullest year', () => {
  expect(choose(held, {})).toMatchObject({ component: 'total', year: 2022, held: { ranks: 63 } });
});

test('an address may ask for a component and a year', () => {
  expect(choose(held, { component: 'kinh-te-so' })).toMatchObject({ component: 'kinh_te_so', year: 2020 });
  expect(choose(held, { year: '2023' })).toMatchObject({
    component: 'total',
    year: 2023,
    held: { ranks: 13 },
  });
});

test('a year without figures is told with the years that have some', () => {
  const choice = choose(held, { year: '2019' });
  expect(choice).toMatchObject({ year: 2019, held: null });
  expect(choice?.years.map((each) => each.year)).toEqual([2020, 2022, 2023]);
});

test('a component the index does not have is no choice', () => {
  expect(choose(held, { component: 'khong-co' })).toBeNull();
});

test('a trend breaks where the scheme or the units change, and nowhere else', () => {
  const { breaks } = trendOf(
    [
      row({ year: 2020, scheme: '2020' }),
      row({ year: 2021, scheme: '2021' }),
      row({ year: 2022 }),
      row({ year: 2023 }),
      row({ year: 2024, units: 34 }),
    ],
    'total',
  );
  expect(breaks).toEqual([2021, 2022, 2024]);
});

test('a year between two others without any figure is drawn as missing', () => {
  const { points } = trendOf(
    [row({ year: 2020, national: 0.3 }), row({ year: 2023, national: 0.6 })],
    'total',
  );
  expect(points.map((point) => [point.year, point.national])).toEqual([
    [2020, 0.3],
    [2021, null],
    [2022, null],
    [2023, 0.6],
  ]);
});

test('a mean of few provinces is missing, not small', () => {
  const { points } = trendOf(
    [
      row({ year: 2021, values: 5, mean: 0.4, low: 0.3, high: 0.5 }),
      row({ values: 60, mean: 43, low: 39, high: 47 }),
    ],
    'total',
  );
  expect(points.map(({ mean, low, high }) => [mean, low, high])).toEqual([
    [null, null, null],
    [43, 39, 47],
  ]);
});

test('a trend is drawn from two years on', () => {
  const one = trendOf([row({ national: 0.3 })], 'total');
  const two = trendOf([row({ national: 0.3 }), row({ year: 2023, values: 63, mean: 0.6 })], 'total');
  expect([isDrawn(one), isDrawn(two)]).toEqual([false, true]);
  expect([isNational(one), isNational(trendOf([row({})], 'total'))]).toEqual([true, false]);
});

test('beside a page of a day the fullest year it could know comes first, or the fullest there is', () => {
  const years = [2020, 2022, 2024].map((year) => row({ year, values: 60 }));
  expect(fullestYearBy(years, '2022-12-16')?.year).toBe(2022);
  expect(fullestYearBy(years.slice(2), '2022-12-16')?.year).toBe(2024);
});
