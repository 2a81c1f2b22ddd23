import { expect, test } from 'vitest';
import type { OpenBorder } from '@/lib/features/provinces/model/open-borders';
import { sortedLines } from '@/lib/features/provinces/model/sorted-lines';

const line = (name: string, rank: number | null, partOf: string | null = null): OpenBorder => ({
  ...{ measure: 'tasks', year: null, slug: name, part_of: partOf, code: '01', name, name_en: name, rank },
  ...{ value: null, of: null, share: null, value_status: 'no_data' },
});

const lines = [
  ...[line('Lào Cai', 1), line('Yên Bái', null, 'Lào Cai'), line('Đắk Lắk', null), line('Huế', null)],
  ...[line('An Giang', 3), line('Kiên Giang', null, 'An Giang'), line('Bắc Ninh', 2)],
];

const names = (sort?: string) => sortedLines(lines, sort).map(({ name }) => name);

test('units stand as on the page when no order is asked', () => {
  expect(sortedLines(lines)).toBe(lines);
});

test('by name, in the Vietnamese order, the former provinces stay beneath their unit', () => {
  expect(names('name')).toEqual([
    'An Giang',
    'Kiên Giang',
    'Bắc Ninh',
    'Đắk Lắk',
    'Huế',
    'Lào Cai',
    'Yên Bái',
  ]);
  expect(names('-name').slice(0, 3)).toEqual(['Lào Cai', 'Yên Bái', 'Huế']);
});

test('by rank, those without one stand last', () => {
  expect(names('rank')).toEqual([
    'Lào Cai',
    'Yên Bái',
    'Bắc Ninh',
    'An Giang',
    'Kiên Giang',
    'Đắk Lắk',
    'Huế',
  ]);
});

test('by rank downwards, those without one still stand last', () => {
  expect(names('-rank')).toEqual([
    'An Giang',
    'Kiên Giang',
    'Bắc Ninh',
    'Lào Cai',
    'Yên Bái',
    'Đắk Lắk',
    'Huế',
  ]);
});
