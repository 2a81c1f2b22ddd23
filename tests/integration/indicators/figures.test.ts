import '@/tests/support/data-cache';
import { expect, test } from 'vitest';
import { choose, hasQuorum, isMerged, yearsOf } from '@/lib/features/indicators/model/coverage';
import { byUnit } from '@/lib/features/indicators/model/observation';
import { recompute, weightsOf } from '@/lib/features/indicators/model/recomputed';
import { placeOf, standingsOf } from '@/lib/features/indicators/model/standing';
import { trendOf } from '@/lib/features/indicators/model/trend';
import { listCoverage } from '@/lib/features/indicators/queries/coverage';
import { listIndicators } from '@/lib/features/indicators/queries/list';
import { listObservations, listRankedUnits } from '@/lib/features/indicators/queries/observations';
import { visitor } from '@/lib/platform/auth/viewer';

async function covered(code: string) {
  return (await listCoverage(visitor)).filter((row) => row.indicator === code);
}

async function yearOf(code: string, year: number) {
  const row = yearsOf(await covered(code), 'total').find((each) => each.year === year);
  if (row === undefined) throw new Error(`${code} has no year ${String(year)}.`);
  const [units, observations] = await Promise.all([
    listRankedUnits(visitor, row.unitsDay),
    listObservations(visitor, code, year),
  ]);
  return { row, units, observations, standings: standingsOf(units, byUnit(observations, 'total'), 'higher') };
}

async function editionsOf(code: string, scheme: string) {
  const indicator = (await listIndicators(visitor)).find((each) => each.code === code);
  return indicator?.editions.filter((edition) => edition.scheme === scheme) ?? [];
}

test('all eight indices and all 939 figures are told', async () => {
  const [indicators, coverage] = await Promise.all([listIndicators(visitor), listCoverage(visitor)]);
  expect(indicators.map(({ code }) => code).toSorted()).toEqual([
    'DTI',
    'DTI-NATIONAL',
    'GRDP-GROWTH',
    'ICT-EGOV',
    'PAPI',
    'PAR',
    'PCI',
    'SIPAS',
  ]);
  expect(coverage.reduce((sum, row) => sum + row.figures, 0)).toBe(939);
});

test('the DTI of 2022 has 63 ranks, seven values, its day of publication and two provinces at 15', async () => {
  const { row, standings } = await yearOf('DTI', 2022);
  expect(row).toMatchObject({ units: 63, ranks: 63, values: 7, national: null, publishedOn: '2023-07-12' });
  const shared = standings.filter((each) => each.published?.isTied);
  expect(shared.map((each) => [each.unit.code, each.published?.rank])).toEqual([
    ['38', 15],
    ['15', 15],
  ]);
  expect(standings.every((each) => each.own === null)).toBe(true);
  expect(standings[0]).toMatchObject({ unit: { slug: 'da-nang' }, value: 0.8002 });
});

test('the DTI of 2024 speaks of the 34 units of July 2025, under their names', async () => {
  const { row, units, standings } = await yearOf('DTI', 2024);
  expect(row).toMatchObject({ units: 34, values: 4, ranks: 10, national: 0.6961, publishedOn: '2025-10-21' });
  expect(isMerged(row)).toBe(true);
  expect(units).toHaveLength(34);
  expect(standings.slice(0, 3).map((each) => each.unit.name)).toEqual(['Hà Nội', 'Huế', 'Hải Phòng']);
});

test('PAPI of 2024 speaks of the 63 provinces and is ranked by us', async () => {
  const { row, units, standings } = await yearOf('PAPI', 2024);
  expect(row).toMatchObject({ units: 63, values: 61, ranks: 0, unitsDay: '2024-12-31' });
  expect(units).toHaveLength(63);
  expect(standings.filter((each) => placeOf(each) !== null)).toHaveLength(61);
  expect(standings.filter((each) => each.observation === null)).toHaveLength(2);
});

test('our places never turn a published order round', async () => {
  const { standings } = await yearOf('ICT-EGOV', 2017);
  const both = standings.flatMap(({ own, published }) => (own && published ? [{ own, published }] : []));
  expect(both).toHaveLength(53);
  const ours = both.map(({ own }) => own.rank);
  expect(ours).toEqual(ours.toSorted((left, right) => left - right));
});

test('DTI totals are made again from the database’s own rows: five of 2022, nine of 2020', async () => {
  for (const [year, count] of [
    [2022, 5],
    [2020, 9],
  ] as const) {
    const { row, units, observations } = await yearOf('DTI', year);
    const rows = recompute(units, observations, weightsOf(await editionsOf('DTI', row.scheme)));
    expect(rows).toHaveLength(count);
    expect(rows.every((each) => Math.abs(each.recomputed - each.published) <= 0.0001)).toBe(true);
  }
});

test('the DTI is four series that are never joined', async () => {
  const { breaks, points } = trendOf(await covered('DTI'), 'total');
  expect(breaks).toEqual([2021, 2022, 2024]);
  expect(points.map((point) => point.national)).toEqual([0.3026, 0.4014, null, 0.6783, 0.6961]);
  expect(trendOf(await covered('PAPI'), 'total').breaks).toEqual([]);
});

test('pages open on the fullest new year: DTI 2022, PAPI 2024, PCI 2022', async () => {
  for (const [code, year] of [
    ['DTI', 2022],
    ['PAPI', 2024],
    ['PCI', 2022],
    ['DTI-NATIONAL', 2024],
  ] as const)
    expect(choose(await covered(code), {})?.year).toBe(year);
});

test('only PAPI and the index of 2017 have values of more than half of the provinces', async () => {
  const coverage = await listCoverage(visitor);
  const full = coverage.filter((row) => hasQuorum(row.values, row.units)).map((row) => row.indicator);
  expect([...new Set(full)].toSorted()).toEqual(['ICT-EGOV', 'PAPI']);
});
