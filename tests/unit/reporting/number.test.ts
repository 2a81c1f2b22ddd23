import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumber } from '@/lib/features/reporting/model/number';
import { formatNumber } from '@/lib/platform/format';

const value = (number: number) => ({ kind: 'value', value: number });
const malformed = { kind: 'malformed' };

describe('a number as people type it', () => {
  test.each([
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234\u202f567', 1234567],
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,802', 0.802],
    ['0', 0],
    [' 007 ', 7],
    ['-3,5', -3.5],
    ['\u2212 3', -3],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
  ])('reads %j the same in both languages', (text, number) => {
    expect(parseNumber(text, 'vi')).toEqual(value(number));
    expect(parseNumber(text, 'en')).toEqual(value(number));
  });

  test('reads what is ambiguous in the language of the page', () => {
    expect(parseNumber('1.234', 'vi')).toEqual(value(1234));
    expect(parseNumber('1.234', 'en')).toEqual(value(1.234));
    expect(parseNumber('1,234', 'vi')).toEqual(value(1.234));
    expect(parseNumber('1,234', 'en')).toEqual(value(1234));
  });

  test('never takes a group for a decimal: 0.802 is less than one in both', () => {
    expect(parseNumber('0.802', 'vi')).toEqual(value(0.802));
    expect(parseNumber('0,802', 'en')).toEqual(value(0.802));
  });

  test.each([
    ...[
      '1.23.4,5',
      '1,23,4.5',
      '1..2',
      '1,,2',
      ',5',
      '5,',
      'abc',
      'khoảng 1.640',
      '1e3',
      'Infinity',
      'NaN',
      '0x10',
    ],
    ...['1 23', '1 234 5', '1.234 5', '--1', '1-2', '-', '1.234,5,6', '１２', '9'.repeat(41)],
  ])('refuses %j', (text) => {
    expect(parseNumber(text, 'vi')).toEqual(malformed);
    expect(parseNumber(text, 'en')).toEqual(malformed);
  });

  test('leaves a blank blank, never 0', () => {
    expect(parseNumber('', 'vi')).toEqual({ kind: 'blank' });
    expect(parseNumber(' \u00a0 ', 'en')).toEqual({ kind: 'blank' });
  });

  test('reads back what the portal itself writes', () => {
    const figures = fc.integer({ min: 0, max: 9_999_999_999 }).map((number) => number / 100);
    fc.assert(
      fc.property(figures, fc.constantFrom('vi' as const, 'en' as const), (figure, locale) => {
        expect(parseNumber(formatNumber(locale, figure), locale)).toEqual(value(figure));
      }),
    );
  });

  test('reads any text without throwing and never to something that is not finite', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const typed = parseNumber(text, 'vi');
        expect(typed.kind !== 'value' || Number.isFinite(typed.value)).toBe(true);
      }),
    );
  });
});
