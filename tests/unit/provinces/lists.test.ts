import { expect, test } from 'vitest';
import { dossierOn, laterNames, versionOn, type Dossier } from '@/lib/features/provinces/model/dossier';
import type { CurrentUnit } from '@/lib/features/provinces/model/current';
import { endIn, endOf } from '@/lib/features/provinces/model/ends';
import {
  listCurrent,
  listProvinces,
  provenCount,
  sortOf,
  type Sort,
} from '@/lib/features/provinces/model/list';
import {
  dtiEditionOf,
  rankByDti,
  rankByTasks,
  rankText,
  type ProvinceProgress,
} from '@/lib/features/provinces/model/progress';
import type { Facts } from '@/lib/features/provinces/model/record';

const province = (slug: string, over: Partial<ProvinceProgress> = {}): ProvinceProgress => ({
  id: slug,
  slug,
  code: '01',
  name: slug,
  nameEn: slug,
  kind: 'province',
  region: 'tay-nguyen',
  done: 0,
  notApplicable: 0,
  period: '2022-11',
  dtiYear: 2022,
  dtiRank: null,
  dtiRankOf: null,
  dtiPublishedOn: '2023-07-12',
  ...over,
});

const none = { finding: 'none', document: null } as const;
const proven = { finding: 'proven', document: null } as const;
const facts = (count: number): Facts => ({
  steering_committee: count > 0 ? proven : none,
  resolution: count > 1 ? proven : none,
  five_year_plan: count > 2 ? proven : none,
});

const a = province('a', { done: 3, region: 'dong-nam-bo', dtiRank: 2 });
const b = province('b', { done: 5, region: 'tay-nguyen', dtiRank: 1 });
const c = province('c', { done: 0, period: null, region: null });
const d = province('d', { done: 5, region: 'elsewhere' });
const byId = new Map([
  ['a', facts(3)],
  ['b', facts(0)],
  ['d', facts(1)],
]);

const slugs = (sort: Sort, q?: string, region?: string) =>
  listProvinces([d, c, b, a], byId, { q, region, sort }).map((each) => each.slug);

test('provinces stand in the order asked for, equals by name', () => {
  expect(slugs('name')).toEqual(['a', 'b', 'c', 'd']);
  expect(slugs('region')).toEqual(['b', 'a', 'c', 'd']);
  expect(slugs('tasks')).toEqual(['b', 'd', 'a', 'c']);
  expect(slugs('documents')).toEqual(['a', 'd', 'b', 'c']);
});

test('a name and a region narrow the list', () => {
  expect(slugs('name', 'b')).toEqual(['b']);
  expect(slugs('name', undefined, 'tay-nguyen')).toEqual(['b']);
  expect(slugs('name', 'a', 'tay-nguyen')).toEqual([]);
});

test('an order we do not have is by name', () => {
  expect([sortOf('tasks'), sortOf('percent'), sortOf(undefined)]).toEqual(['tasks', 'name', 'name']);
  expect(provenCount(undefined)).toBe(0);
});

test('a province that has published nothing is not ranked', () => {
  expect(rankByTasks([a, b, c, d]).map((each) => [each.row.slug, rankText(each)])).toEqual([
    ['b', '1='],
    ['d', '1='],
    ['a', '3'],
  ]);
  expect(rankByDti([a, b, c]).map((each) => each.row.slug)).toEqual(['b', 'a']);
});

const version = (name: string, from: string, to: string | null) => ({
  ...{ name, nameEn: name, kind: 'province' as const, from, to },
});

const hue: Dossier = {
  ...{
    id: 'h',
    slug: 'thua-thien-hue',
    code: '46',
    region: null,
    existsFrom: '2008-08-01',
    existsTo: '2026-01-01',
  },
  versions: [
    version('Thừa Thiên Huế', '2008-08-01', '2025-01-01'),
    version('Huế', '2025-01-01', '2026-01-01'),
  ],
  ...{ became: null, formedFrom: null, committee: null },
};
const newer: Dossier = { ...hue, id: 'n', existsFrom: '2026-01-01', existsTo: null };

test('a slug means the unit that existed on the day', () => {
  expect(dossierOn([hue, newer], '2022-12-16')?.id).toBe('h');
  expect(dossierOn([hue, newer], '2026-01-01')?.id).toBe('n');
  expect(dossierOn([hue, newer], '2000-01-01')).toBeNull();
});

test('a unit is called by the name of the day, or the nearest one outside its life', () => {
  expect(versionOn(hue, '2022-12-16')?.name).toBe('Thừa Thiên Huế');
  expect(versionOn(hue, '2025-01-01')?.name).toBe('Huế');
  expect(versionOn(hue, '2000-01-01')?.name).toBe('Thừa Thiên Huế');
  expect(versionOn(hue, '2030-01-01')?.name).toBe('Huế');
  expect(versionOn({ ...hue, versions: [] }, '2022-12-16')).toBeNull();
  expect(laterNames(hue, '2022-12-16').map((each) => each.name)).toEqual(['Huế']);
});

test('a ranking published after the day shown is told as such, one published by it is not', () => {
  const ranked = [province('x', { dtiYear: null }), province('y', { dtiYear: 2022 })];
  expect(dtiEditionOf(ranked, '2022-12-16')).toEqual({
    year: 2022,
    publishedOn: '2023-07-12',
    isLater: true,
  });
  expect(dtiEditionOf(ranked, '2023-07-12')?.isLater).toBe(false);
  expect(dtiEditionOf([province('z', { dtiPublishedOn: null })], '2022-12-16')?.isLater).toBe(false);
  expect(dtiEditionOf([], '2022-12-16')).toBeNull();
});

test('a unit of today is found by its own name or that of one it was formed from', () => {
  const unit = (slug: string, predecessorIds: readonly string[], region: string | null): CurrentUnit => ({
    ...province(slug, { region }),
    ...{ existsFrom: '2025-07-01', predecessorIds },
  });
  const units = [unit('new', ['b', 'c'], 'dong-nam-bo'), unit('a', ['a'], 'tay-nguyen')];
  const found = (q?: string, region?: string) =>
    listCurrent(units, [a, b, c, d], { q, region, sort: 'tasks' }).map((each) => each.slug);
  expect(found()).toEqual(['a', 'new']);
  expect(found('c')).toEqual(['new']);
  expect(found('new')).toEqual(['new']);
  expect(found(undefined, 'tay-nguyen')).toEqual(['new']);
  expect(found('a', 'dong-nam-bo')).toEqual(['a']);
  expect(found('d')).toEqual([]);
});

test('one end of a ranking holds ten rows and everyone who shares the last place', () => {
  const rows = ['1', '2=', '2=', '4', '5', '6', '7', '8', '9', '10=', '10=', '12', '13=', '13=', '–'].map(
    (rank, place) => ({ rank, place }),
  );
  const ranks = (end: 'top' | 'bottom') => endOf(rows, end).map((row) => row.rank);
  expect(ranks('top')).toEqual(['1', '2=', '2=', '4', '5', '6', '7', '8', '9', '10=', '10=']);
  expect(ranks('bottom')).toEqual(['5', '6', '7', '8', '9', '10=', '10=', '12', '13=', '13=']);
  expect(endOf(rows.slice(0, 3), 'top')).toHaveLength(3);
  expect(endOf([], 'bottom')).toEqual([]);
  expect([endIn('top'), endIn('bottom'), endIn('x'), endIn(undefined)]).toEqual([
    'top',
    'bottom',
    null,
    null,
  ]);
});
