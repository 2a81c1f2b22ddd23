import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { columnsOf } from '@/lib/platform/api/column';
import { partialDay } from '@/lib/platform/api/partial-day';
import { inert, toCsv } from '@/lib/platform/api/csv';

const row = z.strictObject({
  text: z.string().nullable(),
  whole: z.int().nullable(),
  day: z.iso.date().nullable(),
  is: z.boolean(),
  list: z.array(z.string()),
  choice: z.enum(['a', 'b']).nullable(),
  about: partialDay.nullable(),
});
const columns = columnsOf(row);
const blank = { text: null, whole: null, day: null, is: false, list: [], choice: null, about: null };
const lines = (csv: string) => csv.replace('\ufeff', '').split('\r\n');

test('columns and their kinds come from the schema of the row', () => {
  expect(columns.map(({ name, kind, isOptional }) => [name, kind, isOptional])).toEqual([
    ['text', 'text', true],
    ['whole', 'integer', true],
    ['day', 'date', true],
    ['is', 'boolean', false],
    ['list', 'list', false],
    ['choice', 'choice', true],
    ['about', 'partial-date', true],
  ]);
  expect(columns.at(-2)?.choices).toEqual(['a', 'b']);
});

test('begins with a byte order mark, ends each line with CRLF, and keeps nothing as nothing', () => {
  const csv = toCsv(columns, [blank]);
  expect(csv.startsWith('\ufefftext,whole,day,is,list,choice,about\r\n')).toBe(true);
  expect(lines(csv)[1]).toBe(',,,false,,,');
});

test('writes days as ISO, negative numbers as numbers, lists in one cell', () => {
  const csv = toCsv(columns, [{ ...blank, whole: -5, day: '2022-12-16', list: ['a', 'b'], about: '2022' }]);
  expect(lines(csv)[1]).toBe(',-5,2022-12-16,false,a; b,,2022');
});

test.each([
  ...[
    '=1+1',
    '+84',
    '-1',
    '@x',
    '\t=1',
    '\rx',
    ' =1',
    '"=1',
    '\u00a0=1',
    '“=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    "'=1",
    '\n=x',
  ],
])('%j is made inert', (text) => {
  expect(inert(text)).toBe(`'${text}`);
});

test.each(['55/63', 'Hà Nội', '01', '2022-12-16', 'a=b', '“Chuyển đổi số”', ''])(
  '%j is left alone',
  (text) => {
    expect(inert(text)).toBe(text);
  },
);

test('whatever text goes in comes out of a CSV reader, and never as a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const csv = toCsv(
        columns,
        texts.map((text) => ({ ...blank, text })),
      ).replace('\ufeff', '');
      const read: Record<string, string>[] = parse(csv, { columns: true, record_delimiter: '\r\n' });
      expect(read.map((each) => each['text'])).toEqual(texts.map(inert));
      expect(read.every((each) => !/^[=+\-@\t\r]/.test(each['text'] ?? ''))).toBe(true);
    }),
  );
});
