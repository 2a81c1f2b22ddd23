import { expect, test } from 'vitest';
import { byUnit, sourcesOf, type Observation } from '@/lib/features/indicators/model/observation';
import { placeOf, standingsOf, strengthOf } from '@/lib/features/indicators/model/standing';
import type { Unit } from '@/lib/features/provinces/model/unit';

const unit = (name: string): Unit => ({
  id: name,
  slug: name,
  code: name,
  name,
  nameEn: name,
  kind: 'province',
  region: null,
});

const figure = (unitId: string | null, over: Partial<Observation>): Observation => ({
  component: 'total',
  unitId,
  value: null,
  rank: null,
  rankOf: 63,
  source: 'source',
  evidence: 'found',
  confidence: 'high',
  note: null,
  ...over,
});

const units = ['a', 'b', 'c', 'd'].map(unit);

const standings = (figures: readonly Observation[], better: 'higher' | 'lower' = 'higher') =>
  standingsOf(units, byUnit(figures, 'total'), better);

const text = (place: ReturnType<typeof placeOf>) =>
  place === null ? '–' : `${String(place.rank)}${place.isTied ? '=' : ''}`;

test('our ranking is 1-2-2-4 and leaves out who has no value', () => {
  const rows = standings([figure('a', { value: 1 }), figure('b', { value: 3 }), figure('c', { value: 3 })]);
  expect(rows.map((each) => [each.unit.name, text(each.own)])).toEqual([
    ['b', '1='],
    ['c', '1='],
    ['a', '3'],
    ['d', '–'],
  ]);
});

test('a lower value leads where lower is better', () => {
  const rows = standings(
    [figure('a', { value: 3 }), figure('b', { value: 1 }), figure('c', { value: 2 })],
    'lower',
  );
  expect(rows.map((each) => each.unit.name)).toEqual(['b', 'c', 'a', 'd']);
});

test('too few values give no ranking of ours, and the published one stands', () => {
  const rows = standings([
    figure('c', { rank: 1, value: 0.8 }),
    figure('a', { rank: 2 }),
    figure('b', { rank: 2 }),
  ]);
  expect(
    rows.map((each) => [each.unit.name, text(each.own), text(each.published), text(placeOf(each))]),
  ).toEqual([
    ['c', '–', '1', '1'],
    ['a', '–', '2=', '2='],
    ['b', '–', '2=', '2='],
    ['d', '–', '–', '–'],
  ]);
});

test('the country’s own row has no place and takes none', () => {
  const rows = standings([figure(null, { value: 9, rank: 1 }), figure('a', { rank: 1 })]);
  expect(rows).toHaveLength(4);
  expect(text(rows[0]?.published ?? null)).toBe('1');
});

test('ours stands where none is published', () => {
  const [first] = standings([
    figure('a', { value: 3 }),
    figure('b', { value: 1 }),
    figure('c', { value: 2 }),
  ]);
  expect(first && text(placeOf(first))).toBe('1');
});

test('a map shows the value where as many values as ranks are known', () => {
  const rows = standings([figure('a', { value: 3, rank: 1 }), figure('b', { value: 1, rank: 2 })]);
  const { basis, of } = strengthOf(rows, 'higher');
  expect([basis, rows.map(of)]).toEqual(['value', [3, 1, null, null]]);
  expect(strengthOf(rows, 'lower').of(rows[0] ?? rowMissing())).toBe(-3);
});

test('a map shows ranks where more of them are known, a better one stronger', () => {
  const rows = standings([figure('a', { rank: 1, value: 3 }), figure('b', { rank: 2 })]);
  const { basis, of } = strengthOf(rows, 'higher');
  expect([basis, rows.map(of)]).toEqual(['rank', [-1, -2, null, null]]);
});

test('figures are found by unit within their component', () => {
  const figures = byUnit([figure('a', { value: 1 }), figure('a', { component: 'part', value: 2 })], 'total');
  expect(figures.get('a')?.value).toBe(1);
  expect(figures.size).toBe(1);
});

test('a source is named once, in the order of its first figure', () => {
  expect(
    sourcesOf([figure('a', { source: 'y' }), figure('b', { source: 'x' }), figure('c', { source: 'y' })]),
  ).toEqual(['y', 'x']);
});

function rowMissing(): never {
  throw new Error('There is no first row.');
}
