import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay } from '@/lib/features/reporting/model/day';
import { addDays } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';

test.each([
  ['16/12/2022', '2022-12-16'],
  ['1/2/2022', '2022-02-01'],
  ['01-02-2022', '2022-02-01'],
  ['1.2.2022', '2022-02-01'],
  [' 1 / 2 / 2022 ', '2022-02-01'],
  ['2022-12-16', '2022-12-16'],
  ['29/02/2024', '2024-02-29'],
])('reads %j day first', (text, day) => {
  expect(parseDay(text)).toEqual({ kind: 'value', value: day });
});

test.each([
  '30/02/2022',
  '29/02/2023',
  '12/16/2022',
  '2022-13-01',
  '1/2/22',
  'hôm qua',
  '2022-12-16T00:00:00Z',
])('refuses %j', (text) => {
  expect(parseDay(text)).toEqual({ kind: 'malformed' });
});

test('leaves a blank blank', () => {
  expect(parseDay('  ')).toEqual({ kind: 'blank' });
});

test('reads back what the portal itself writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (count) => {
      const day = addDays('1990-01-01', count);
      expect(parseDay(formatDate('vi', day))).toEqual({ kind: 'value', value: day });
    }),
  );
});
