import '@/tests/support/data-cache';
import { readXlsx } from 'hucre/xlsx';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { resources } from '@/app/open-data/resources';
import { columnsOf } from '@/lib/platform/api/column';
import { columnWords } from '@/lib/platform/api/about';
import { resourceNames } from '@/lib/platform/api/names';
import { aLogHead } from '@/tests/support/log-head';
import { askApi, askList } from '@/tests/support/open-data';

beforeAll(aLogHead);

const question = (values: Readonly<Record<string, string>>) => new URLSearchParams(values).toString();

test('every list of the contract is there, in its order', () => {
  expect(resources.map(({ name }) => name)).toEqual(resourceNames);
});

describe.each(resources)('$name', ({ name, row, example, asks }) => {
  const columns = columnsOf(row);

  test('has rows, each exactly as its schema says', async () => {
    const { data, meta } = await askList(`${name}?per-page=500`);
    expect(meta.total).toBeGreaterThan(0);
    expect(data).toHaveLength(Math.min(500, meta.total));
    for (const each of data) expect(row.safeParse(each).error?.issues ?? []).toEqual([]);
    expect(Object.keys(data[0] ?? {})).toEqual(columns.map((column) => column.name));
  });

  test('answers its example with rows', async () => {
    expect((await askList(`${name}?${question(example)}`)).meta.total).toBeGreaterThan(0);
  });

  test('is sorted upwards and downwards by each of its sorts', async () => {
    const { sort } = asks.shape as unknown as { sort: { def: { innerType: { options: string[] } } } };
    for (const by of sort.def.innerType.options) {
      const { data } = await askList(`${name}?per-page=500&sort=${by}`);
      expect(data.length, by).toBeGreaterThan(0);
    }
  });

  test('gives the same rows as CSV, as a workbook and as pages of JSON', async () => {
    const { data, meta } = await askList(`${name}?per-page=500`);
    const csv = parse((await (await askApi(`${name}.csv`)).text()).replace('\ufeff', ''), { columns: true });
    const book = await readXlsx(new Uint8Array(await (await askApi(`${name}.xlsx`)).arrayBuffer()));
    expect(csv).toHaveLength(meta.total);
    expect(book.sheets[0]?.rows).toHaveLength(meta.total + 1);
    const [first] = columns;
    expect(csv[0]).toHaveProperty(first?.name ?? '', String(data[0]?.[first?.name ?? '']));
  });

  test('names its sources as a reader can look them up', async () => {
    const { data } = await askList(`${name}?per-page=500`);
    const sources = data.flatMap((each) =>
      Object.entries(each).flatMap(([column, value]) => (/source|note/.test(column) ? [value].flat() : [])),
    );
    expect(sources.filter((source) => /seed-00|orientation O|^public source/.test(String(source)))).toEqual(
      [],
    );
  });

  test('explains every column in both languages', () => {
    for (const column of columns)
      for (const locale of ['vi', 'en'] as const)
        expect(columnWords(locale, name, column.name), column.name).not.toMatch(/^columns\./);
  });
});
