import { expect, test } from 'vitest';
import { bordersShown } from '@/components/features/overview/borders-shown';
import type { YearCoverage } from '@/lib/features/indicators/model/coverage';
import type { Measure } from '@/lib/features/provinces/model/measure';

const year = (of: number, unitsDay: string): YearCoverage => ({
  ...{ indicator: 'DTI', component: 'total', year: of, scheme: '', unitsDay, units: 63, figures: 63 },
  ...{ values: 63, ranks: 0, mean: null, low: null, high: null, national: null, publishedOn: null },
});

const index: Measure = {
  kind: 'index',
  indicator: {
    ...{ code: 'DTI', nameVi: 'DTI', nameEn: 'DTI', publisher: null, unit: 'index', scale: null },
    ...{ direction: 'higher', editions: [] },
  },
  component: 'total',
  years: [year(2022, '2022-12-31'), year(2025, '2025-12-31')],
};

const shown = (day: string, borders: 'current' | 'former' | null, measure: Measure = { kind: 'tasks' }) =>
  bordersShown({ day, measure, asked: { year: null, borders } });

test('what is counted is drawn in the borders of the day until others are asked for', () => {
  expect([shown('2025-06-30', null), shown('2025-07-01', null)]).toEqual(['63', '34']);
  expect([shown('2022-12-16', 'current'), shown('2025-08-01', 'former')]).toEqual(['34', '63']);
});

test('an index keeps the borders it was published for, and has none older than those', () => {
  const inYear = (of: number, borders: 'current' | 'former' | null) =>
    bordersShown({ day: '2026-01-01', measure: index, asked: { year: of, borders } });
  expect([inYear(2022, null), inYear(2022, 'current'), inYear(2022, 'former')]).toEqual(['63', '34', '63']);
  expect([inYear(2025, null), inYear(2025, 'former')]).toEqual(['34', '34']);
  expect(inYear(1999, null)).toBe('63');
});
