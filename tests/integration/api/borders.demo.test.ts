import '@/tests/support/data-cache';
import { describe, expect, test } from 'vitest';
import { showAddress } from '@/tests/support/public-pages';
import { askList, askProblem } from '@/tests/support/open-data';
import { tableRows } from '@/tests/support/shown';

const most = 'per-page=500';

describe('a measure in today’s borders', () => {
  test('is told for the 34 units, each merged one with the provinces it was formed from', async () => {
    const { data } = await askList(`borders?measure=resolutions&${most}`);
    const units = data.filter((row) => row['part_of'] === null);
    expect([units.length, data.length - units.length]).toEqual([34, 52]);
    expect(units.filter((row) => row['value_status'] === 'own').length).toBeLessThanOrEqual(11);
    expect(units[0]).toMatchObject({ rank: 1, share: 100 });
  });

  test('says the rows of the page in their order', async () => {
    const shown = tableRows((await showAddress('/?chi-tieu=nghi-quyet&ranh-gioi=hien-nay')) ?? '');
    const names = shown.map(([, name = '']) => name);
    const { data } = await askList(`borders?measure=resolutions&${most}`);
    const held = data.map((row) => String(row['name']));
    const from = names.indexOf(held[0] ?? '');
    expect(names.slice(from, from + held.length)).toEqual(held);
  });

  test('gives no figure of an index for a merged unit, and says why', async () => {
    const { data } = await askList(`borders?measure=dti&year=2022&${most}`);
    const merged = data.filter((row) => row['value_status'] === 'not_comparable');
    expect(merged).toHaveLength(23);
    expect(merged.every(({ value, rank }) => value === null && rank === null)).toBe(true);
    expect(data.filter((row) => row['part_of'] !== null && row['rank'] !== null)).toHaveLength(52);
  });

  test('of an index published for the 34 is that of the units themselves', async () => {
    const { data } = await askList(`borders?measure=dti&year=2024&${most}`);
    expect(data).toHaveLength(34);
    expect(data.every((row) => row['part_of'] === null)).toBe(true);
  });

  test('names four measures when asked for none, and refuses one that there is not', async () => {
    const { data } = await askList(`borders?${most}`);
    expect([...new Set(data.map(({ measure }) => measure))]).toEqual([
      ...['tasks', 'committees', 'resolutions', 'plans'],
    ]);
    expect((await askProblem('borders?measure=weather')).errors?.[0]?.parameter).toBe('measure');
    expect((await askList('borders?measure=resolutions&year=2022')).data).toEqual([]);
  });
});
