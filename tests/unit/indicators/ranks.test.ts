import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankByScore } from '@/lib/features/indicators/model/rank';
import { breaksOf, seriesOf, type SeriesPoint } from '@/lib/features/indicators/model/series';

const rank = (scores: readonly (number | null)[], better?: 'higher' | 'lower') =>
  rankByScore(scores, (score) => score, better).map(
    (each) => `${String(each.rank)}${each.isTied ? '=' : ''}`,
  );

test('equal scores have equal rank and the next rank is skipped', () => {
  expect(rank([8, 5, 7, 7])).toEqual(['1', '2=', '2=', '4']);
});

test('a lower score is better where ranks are scores', () => {
  expect(rankByScore([3, 1, 2], (score) => score, 'lower').map((each) => each.score)).toEqual([1, 2, 3]);
});

test('a row without a score is left out, not last', () => {
  expect(rank([null, 0, 3])).toEqual(['1', '2']);
});

test('the order of input never changes a rank', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ id: fc.nat(), score: fc.nat(9) })), fc.nat(), (rows, turn) => {
      const turned = rows.map((_, index) => rows[(index + turn) % rows.length] ?? rows[index]);
      const ranks = (list: typeof turned) =>
        rankByScore(list, (row) => row?.score ?? null)
          .map((each) => `${String(each.score)}:${String(each.rank)}`)
          .sort();
      expect(ranks(turned)).toEqual(ranks(rows));
    }),
  );
});

const point = (over: Partial<SeriesPoint>): SeriesPoint => ({
  indicator: 'DTI',
  component: 'total',
  year: 2022,
  scheme: '2022',
  nameVi: 'DTI',
  nameEn: 'DTI',
  value: null,
  rank: null,
  rankOf: null,
  regionMean: null,
  provinceMean: null,
  provinceCount: 0,
  national: null,
  source: null,
  isDerived: false,
  ...over,
});

test('a series holds one index, oldest first', () => {
  const points = [
    point({ year: 2023 }),
    point({ indicator: 'PAPI' }),
    point({ component: 'part' }),
    point({ year: 2021 }),
  ];
  expect(seriesOf(points, 'DTI', 'total').map((each) => each.year)).toEqual([2021, 2023]);
});

test('a year with a new scheme breaks the series', () => {
  const points = [
    point({ year: 2020, scheme: '2020' }),
    point({ year: 2021, scheme: '2021' }),
    point({ year: 2022 }),
    point({ year: 2023 }),
  ];
  expect(breaksOf(points)).toEqual([2021, 2022]);
});
