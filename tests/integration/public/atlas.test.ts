import '@/tests/support/data-cache';
import { expect, test } from 'vitest';
import { institutions } from '@/lib/features/claims/model/institution';
import { listCountingDocuments } from '@/lib/features/documents/queries/public';
import { fullestYearBy, isMerged } from '@/lib/features/indicators/model/coverage';
import { byUnit } from '@/lib/features/indicators/model/observation';
import { standingsOf } from '@/lib/features/indicators/model/standing';
import { isUnchanged, sumOf } from '@/lib/features/provinces/model/current';
import { findMeasure, indexMeasures, wordOf } from '@/lib/features/provinces/model/measure';
import { factsByProvince, provenOf } from '@/lib/features/provinces/model/record';
import { getAtlas } from '@/lib/features/reporting/queries/atlas';
import { visitor } from '@/lib/platform/auth/viewer';
import { geometryOf } from '@/components/map/geometry';

const today = '2022-12-16';

test('63 units become 34, and each of the 63 is in exactly one of them', async () => {
  const { provinces, current } = await getAtlas(visitor, today, '');
  expect([provinces.length, current.length]).toEqual([63, 34]);
  const parts = current.flatMap((unit) => unit.predecessorIds).toSorted();
  expect(parts).toEqual(provinces.map((province) => province.id).toSorted());
  expect(current.filter(isUnchanged)).toHaveLength(11);
});

test('the map draws exactly the units of each set, by their codes of the day', async () => {
  const { provinces, current } = await getAtlas(visitor, today, '');
  const codesOf = (units: readonly { code: string }[]) => units.map((unit) => unit.code).toSorted();
  expect(codesOf(provinces)).toEqual(codesOf(geometryOf['63'].units));
  expect(codesOf(current)).toEqual(codesOf(geometryOf['34'].units));
});

test.each([today, '2022-05-05'])('on %s proven facts sum to the same in 63 and in 34 units', async (day) => {
  const { provinces, current } = await getAtlas(visitor, day, '');
  const documents = await listCountingDocuments(visitor);
  const facts = factsByProvince(
    documents,
    provinces.map((province) => province.id),
    day,
  );
  for (const institution of institutions) {
    const figure = (id: string) => provenOf(facts.get(id)?.[institution].finding ?? 'none');
    const before = provinces.reduce((sum, { id }) => sum + (figure(id) ?? 0), 0);
    const after = current.reduce((sum, unit) => sum + (sumOf(unit.predecessorIds.map(figure)).value ?? 0), 0);
    expect(after).toBe(before);
    expect(after).toBeGreaterThan(0);
  }
});

test('every index and component of a province can be chosen, in the borders it was published for', async () => {
  const { indicators, coverage } = await getAtlas(visitor, today, '');
  const indices = indexMeasures(indicators, coverage);
  const words = indices.map(wordOf);
  expect(new Set(words).size).toBe(words.length);
  expect(words).toEqual(expect.arrayContaining(['dti', 'dti-ha-tang-so', 'papi', 'par', 'sipas', 'pci']));
  expect(words).not.toContain('dti-national');
  const dti = indices.find((index) => wordOf(index) === 'dti');
  expect(dti?.years.map((row) => [row.year, isMerged(row) ? 34 : 63])).toEqual([
    [2020, 63],
    [2021, 63],
    [2022, 63],
    [2023, 63],
    [2024, 34],
  ]);
});

test('each index has the figures of all its years, and none of another', async () => {
  const { indicators, coverage } = await getAtlas(visitor, today, '');
  for (const index of indexMeasures(indicators, coverage)) {
    const { observations } = await getAtlas(visitor, today, wordOf(index));
    const years = new Set(observations.flatMap(({ unitId, year }) => (unitId === null ? [] : [year])));
    expect([...years]).toEqual(index.years.map((row) => row.year));
    expect(observations.every((each) => each.component === index.component)).toBe(true);
  }
});

test('DTI 2022 ranks all 63 with the tie at 15 and no 16', async () => {
  const atlas = await getAtlas(visitor, today, 'dti');
  const measure = findMeasure('dti', { tasks: [], indices: indexMeasures(atlas.indicators, atlas.coverage) });
  if (measure?.kind !== 'index') throw new Error('no DTI');
  const held = fullestYearBy(measure.years, today);
  expect(held?.year).toBe(2022);
  const figures = byUnit(
    atlas.observations.filter((each) => each.year === 2022),
    'total',
  );
  const standings = standingsOf(atlas.provinces, figures, 'higher');
  expect(standings.slice(13, 17).map(({ unit, published }) => [unit.name, published])).toEqual([
    ['Hải Phòng', { rank: 14, isTied: false }],
    ['Thanh Hóa', { rank: 15, isTied: true }],
    ['Yên Bái', { rank: 15, isTied: true }],
    ['Hậu Giang', { rank: 17, isTied: false }],
  ]);
});

test('the publisher of an edition is who published it then', async () => {
  const { indicators } = await getAtlas(visitor, today, '');
  const dti = indicators.find((indicator) => indicator.code === 'DTI');
  const totals = dti?.editions.filter((edition) => edition.component === 'total');
  expect(totals?.map((edition) => [edition.scheme, edition.publisher])).toEqual([
    ['2020', 'Bộ Thông tin và Truyền thông'],
    ['2021', 'Bộ Thông tin và Truyền thông'],
    ['2022', 'Bộ Thông tin và Truyền thông'],
    ['2024', 'Bộ Khoa học và Công nghệ'],
  ]);
});

test('only the task asked for brings its rows, and an unknown word brings none', async () => {
  expect((await getAtlas(visitor, today, 'task-7')).answers).toHaveLength(63);
  const other = await getAtlas(visitor, today, 'constructor');
  expect([other.answers, other.observations]).toEqual([[], []]);
});
