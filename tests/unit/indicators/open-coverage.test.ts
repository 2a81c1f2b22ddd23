import { expect, test } from 'vitest';
import type { YearCoverage } from '@/lib/features/indicators/model/coverage';
import { openCoverageOf, type AskedCoverage } from '@/lib/features/indicators/model/open-coverage';

const row = (indicator: string, component: string, year: number): YearCoverage => ({
  ...{ indicator, component, year, scheme: '', unitsDay: '2022-12-31', units: 63, figures: 64, values: 63 },
  ...{ ranks: 0, mean: 0.5, low: 0.1, high: 0.9, national: null, publishedOn: null },
});

const rows = [row('DTI', 'total', 2021), row('DTI', 'total', 2022), row('PAPI', 'e', 2021)];

const named = (asked: AskedCoverage) =>
  openCoverageOf(rows, asked).map(
    ({ indicator, component, year }) => `${indicator} ${component} ${String(year)}`,
  );

test('all years of all components are told, by index', () => {
  expect(named({})).toEqual(['DTI total 2021', 'DTI total 2022', 'PAPI e 2021']);
  expect(openCoverageOf(rows, {})[0]).toMatchObject({ mean: 0.5, national: null, published_on: null });
});

test.each([
  [{ indicator: ['DTI', 'PCI'] }, ['DTI total 2021', 'DTI total 2022']],
  [{ component: 'e' }, ['PAPI e 2021']],
  [{ year: 2021 }, ['DTI total 2021', 'PAPI e 2021']],
  [{ year: 2021, indicator: ['PAPI'] }, ['PAPI e 2021']],
  [{ sort: 'year' }, ['DTI total 2021', 'PAPI e 2021', 'DTI total 2022']],
  [{ sort: '-year' }, ['DTI total 2022', 'PAPI e 2021', 'DTI total 2021']],
  [{ sort: '-indicator' }, ['PAPI e 2021', 'DTI total 2022', 'DTI total 2021']],
] as const)('asked for %o, the rows are %o', (asked, expected) => {
  expect(named(asked)).toEqual(expected);
});
