import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edition } from '@/lib/features/indicators/model/indicator';
import type { Observation } from '@/lib/features/indicators/model/observation';
import {
  differenceOf,
  recompute,
  weightedTotal,
  weightsOf,
} from '@/lib/features/indicators/model/recomputed';
import type { Unit } from '@/lib/features/provinces/model/unit';
import { readFacts } from '@/prisma/seed/read';

const facts = await readFacts('prisma/data');

function editionsOf(scheme: string): readonly Edition[] {
  return facts.editions
    .filter((row) => row.code === 'DTI' && row.scheme === scheme)
    .map((row) => ({
      scheme,
      component: row.component,
      nameVi: row.name_vi,
      nameEn: row.name_en,
      publisher: row.publisher,
      yearFrom: row.year_from,
      yearTo: row.year_to,
      legalDocument: row.legal_document,
      legalDocumentDate: row.legal_document_date,
      weight: row.weight === null ? null : Number(row.weight),
      weightBasis: row.weight_basis,
      note: row.note,
    }));
}

function observationsOf(year: number): readonly Observation[] {
  return facts.observations
    .filter((row) => row.indicator_code === 'DTI' && row.year === year)
    .map((row) => ({
      component: row.component,
      unitId: row.code_system === 'country' ? null : row.unit_code,
      value: row.value === null ? null : Number(row.value),
      rank: row.rank,
      rankOf: row.rank_of,
      source: row.source,
      evidence: row.evidence,
      confidence: row.confidence,
      note: row.note,
    }));
}

const units: readonly Unit[] = facts.units.map(({ code, name, name_en: nameEn, slug }) => ({
  ...{ id: code, code, slug, name, nameEn },
  kind: 'province',
  region: null,
}));

const recomputed = (year: number, scheme: string) =>
  recompute(units, observationsOf(year), weightsOf(editionsOf(scheme)));

test('the DTI of 2022 made again from its eight main indices is the published one to 0.0001', () => {
  const rows = recomputed(2022, '2022');
  expect(rows.map((row) => row.unit.code)).toEqual(['22', '46', '48', '79', '92']);
  for (const row of rows) expect(Math.abs(row.recomputed - row.published)).toBeLessThanOrEqual(0.0001);
  expect(rows.every((row) => row.agrees)).toBe(true);
});

test('the DTI of 2020 made again as 0.4, 0.3 and 0.3 of its pillars is the published one in nine provinces', () => {
  const rows = recomputed(2020, '2020');
  expect(rows).toHaveLength(9);
  for (const row of rows) expect(Math.abs(row.recomputed - row.published)).toBeLessThanOrEqual(0.0001);
});

test('a province with a part unknown is not recomputed: Trà Vinh and Kon Tum of 2022', () => {
  const codes = recomputed(2022, '2022').map((row) => row.unit.code);
  expect(codes).not.toContain('84');
  expect(codes).not.toContain('62');
});

test('no weights, no total: 2021 and 2024', () => {
  expect(weightsOf(editionsOf('2021'))).toEqual([]);
  expect(weightsOf(editionsOf('2024'))).toEqual([]);
  expect(recomputed(2021, '2021')).toEqual([]);
});

test('weights that do not make a whole are not used', () => {
  const [, ...parts] = editionsOf('2020');
  expect(weightsOf(parts)).toHaveLength(3);
  expect(weightsOf(parts.slice(1))).toEqual([]);
});

test('a total further off than 0.0001 does not agree', () => {
  const observations = observationsOf(2020).map((each) =>
    each.unitId === '48' && each.component === 'total' ? { ...each, value: 0.4876 } : each,
  );
  const row = recompute(units, observations, weightsOf(editionsOf('2020'))).find(
    (each) => each.unit.code === '48',
  );
  expect(row).toMatchObject({ agrees: false, difference: -0.00019 });
});

test('a blank part is not a zero', () => {
  expect(
    weightedTotal([
      { weight: 0.4, value: 0.5 },
      { weight: 0.6, value: null },
    ]),
  ).toBeNull();
  expect(
    weightedTotal([
      { weight: 0.4, value: 0.5 },
      { weight: 0.6, value: 0 },
    ]),
  ).toBe(0.2);
});

test('a difference is free of binary fractions', () => {
  expect(differenceOf(0.1 + 0.2, 0.3)).toBe(0);
});

test('equal parts give themselves, whatever their weights', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 100 }), (value, share) => {
      const part = value / 10_000;
      const parts = [share, 100 - share].map((weight) => ({ weight: weight / 100, value: part }));
      expect(weightedTotal(parts)).toBeCloseTo(part, 9);
    }),
  );
});
