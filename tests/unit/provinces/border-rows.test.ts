import { expect, test } from 'vitest';
import type { Observation } from '@/lib/features/indicators/model/observation';
import type { Standing } from '@/lib/features/indicators/model/standing';
import { additiveOf } from '@/lib/features/provinces/model/additive';
import { countedLines, indexLines, mergedLines } from '@/lib/features/provinces/model/border-rows';
import type { CurrentUnit } from '@/lib/features/provinces/model/current';
import type { Unit } from '@/lib/features/provinces/model/unit';

const unit = (id: string): Unit => ({
  ...{ id, slug: `slug-${id}`, code: '01', name: id, nameEn: id, kind: 'province', region: null },
});
const whole = (id: string, ...predecessorIds: string[]): CurrentUnit => ({
  ...unit(id),
  ...{ existsFrom: '2025-07-01', predecessorIds },
});
const borders = {
  current: [whole('ab', 'a', 'b'), whole('c', 'c'), whole('de', 'd', 'e'), whole('fg', 'f', 'g')],
  provinces: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(unit),
};
const standing = (id: string, value: number | null, rank: number | null): Standing => ({
  ...{ unit: unit(id), value, own: null },
  observation: value === null ? null : ({ value } as Observation),
  published: rank === null ? null : { rank, isTied: false },
});

test('what is counted is ranked by share, merged units with their parts, silent ones last', () => {
  const figures = new Map([
    ...([
      ['a', 1],
      ['b', null],
      ['c', 1],
      ['d', 1],
      ['e', 1],
    ] as const),
  ]);
  const lines = countedLines(borders, { of: 1, figures });
  expect(lines.map((line) => [line.slug, line.part_of, line.rank, line.value, line.value_status])).toEqual([
    ['slug-c', null, 1, 1, 'own'],
    ['slug-de', null, 1, 2, 'summed'],
    ['slug-d', 'slug-de', null, 1, 'own'],
    ['slug-e', 'slug-de', null, 1, 'own'],
    ['slug-ab', null, 3, 1, 'summed_at_least'],
    ['slug-a', 'slug-ab', null, 1, 'own'],
    ['slug-b', 'slug-ab', null, null, 'no_data'],
    ['slug-fg', null, null, null, 'no_data'],
    ['slug-f', 'slug-fg', null, null, 'no_data'],
    ['slug-g', 'slug-fg', null, null, 'no_data'],
  ]);
  expect(lines.map(({ share }) => share).slice(0, 5)).toEqual([100, 100, null, null, 50]);
});

test('an index has no figure for a merged unit, and its own for one that goes on', () => {
  const lines = indexLines(borders, [standing('a', 0.5, 2), standing('c', null, 1)]);
  expect(lines.slice(0, 4).map((line) => [line.slug, line.rank, line.value, line.value_status])).toEqual([
    ['slug-ab', null, null, 'not_comparable'],
    ['slug-a', 2, 0.5, 'own'],
    ['slug-b', null, null, 'no_data'],
    ['slug-c', 1, null, 'own'],
  ]);
});

test('an index of the 34 has a line for each, in its order', () => {
  expect(mergedLines([standing('z', 1, null), standing('y', null, null)])).toMatchObject([
    { slug: 'slug-z', part_of: null, value: 1, rank: null, value_status: 'own' },
    { slug: 'slug-y', value: null, value_status: 'no_data' },
  ]);
});

test('a province without a record adds nothing that is known', () => {
  const progress = { done: 3, notApplicable: 0, period: null };
  const dti = { dtiYear: null, dtiRank: null, dtiRankOf: null, dtiPublishedOn: null };
  const provinces = [{ ...unit('a'), ...progress, ...dti }];
  const counted = { provinces, answers: [], tasks: [], facts: new Map() };
  const measure = { kind: 'institution', word: 'plans', institution: 'five_year_plan' } as const;
  expect(additiveOf(measure, counted).figures.get('a')).toBeNull();
  expect(additiveOf({ kind: 'tasks' }, counted).figures.get('a')).toBeNull();
});
