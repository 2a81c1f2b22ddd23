import '@/tests/support/data-cache';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { askApi, askList } from '@/tests/support/open-data';

const ranking = 'observations?indicator=DTI&component=total&year=2022&scope=province';

test('the ranking of a year is one filter away, in its order, with units and sources', async () => {
  const { data, meta } = await askList(`${ranking}&sort=rank`);
  expect(meta).toMatchObject({ resource: 'observations', total: 63, page: 1, per_page: 100 });
  expect(meta['licence']).toMatch(/[^n]\/du-lieu#licence$/);
  expect(data[0]).toMatchObject({ province: 'da-nang', rank: 1, rank_of: 63, year: 2022, unit: 'index' });
  expect(data.every((row) => row['source'] !== '')).toBe(true);
});

test('a rank without a value says why there is none and never says zero', async () => {
  const { data } = await askList(ranking);
  const blank = data.filter((row) => row['value'] === null);
  expect(blank.length).toBeGreaterThan(0);
  expect(blank.every((row) => row['value_status'] !== 'reported')).toBe(true);
});

test('pages of a list do not overlap and together are the whole', async () => {
  const first = await askList(`${ranking}&per-page=40`);
  const second = await askList(`${ranking}&per-page=40&page=2`);
  const names = [...first.data, ...second.data].map((row) => row['province']);
  expect([first.data.length, second.data.length, new Set(names).size]).toEqual([40, 23, 63]);
  expect(first.links['next']).toContain('page=2');
  expect(second.links['next']).toBeUndefined();
});

test('a page far beyond the end is empty and says where the last one is', async () => {
  const { data, meta, links } = await askList(`${ranking}&page=999999`);
  expect([data.length, meta.total]).toEqual([0, 63]);
  expect(links['last']).toContain('page=1&');
});

test('a file holds all rows of the filter: CSV with a byte order mark, which Excel needs', async () => {
  const answer = await askApi(`observations.csv?${ranking.split('?')[1] ?? ''}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').trimEnd().split('\r\n');
  expect(lines).toHaveLength(64);
  expect(lines[0]).toContain('value,value_status,unit,rank');
  expect(answer.headers.get('content-disposition')).toBe(
    'attachment; filename="tien-do-so-observations.csv"',
  );
});

test('a workbook opens with typed cells and a second sheet that explains them', async () => {
  const answer = await askApi(`observations.xlsx?${ranking.split('?')[1] ?? ''}&sort=rank`);
  const book = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
  const [rows, about] = book.sheets.map((sheet) => sheet.rows);
  const head = rows?.[0] ?? [];
  expect(rows).toHaveLength(64);
  expect(rows?.[1]?.[head.indexOf('rank')]).toBe(1);
  expect(rows?.[1]?.[head.indexOf('province_code')]).toBe('48');
  expect(about?.map((line) => line[0])).toEqual(
    expect.arrayContaining(['sources', 'licence', 'units', ...head]),
  );
});
