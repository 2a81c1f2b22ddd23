import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatDateTime,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatShare,
} from '@/lib/platform/format';
import { asBeginning, compareNames, fold, normalise } from '@/lib/platform/text';

describe('figures', () => {
  test('are written as each language writes them', () => {
    expect(formatNumber('vi', 0.8002)).toBe('0,8002');
    expect(formatNumber('en', 0.8002)).toBe('0.8002');
    expect(formatNumber('vi', 64432)).toBe('64.432');
    expect(formatNumber('en', 64432)).toBe('64,432');
    expect(formatNumber('vi', 1234.5, 2)).toBe('1.234,50');
    expect(formatPercent('vi', 15.5)).toBe('15,5\u00a0%');
    expect(formatPercent('en', 15.5)).toBe('15.5%');
    expect(formatPercent('vi', 20, 1)).toBe('20,0\u00a0%');
    expect(formatShare('vi', 44, 63)).toBe('44/63');
  });
});

describe('dates', () => {
  test('are written as exactly as they are known', () => {
    expect(formatDate('vi', '2022-12-16')).toBe('16/12/2022');
    expect(formatDate('en', '2022-12-06')).toBe('6 December 2022');
    expect(formatDate('vi', '2022-05-01', 'month')).toBe('05/2022');
    expect(formatDate('en', '2022-05-01', 'month')).toBe('May 2022');
    expect(formatDate('en', '2021-01-01', 'year')).toBe('2021');
    expect(formatDate('vi', '2022-12-16T00:00:00.000Z')).toBe('16/12/2022');
    expect(() => formatDate('vi', '16/12/2022')).toThrow(RangeError);
  });

  test('of an instant are those of Viet Nam', () => {
    const instant = new Date('2022-12-15T18:05:00Z');
    expect(formatDateTime('vi', instant)).toBe('01:05, 16/12/2022');
    expect(formatDateTime('en', instant.toISOString())).toBe('16 December 2022, 01:05');
  });

  test('of a period are a month or a quarter', () => {
    expect(formatPeriod('vi', '2022-12')).toBe('tháng 12/2022');
    expect(formatPeriod('en', '2022-12')).toBe('December 2022');
    expect(formatPeriod('vi', '2022-Q4')).toBe('quý 4/2022');
    expect(formatPeriod('en', '2022-Q4')).toBe('Q4 2022');
  });
});

describe('names', () => {
  test('are found without diacritics, whatever the placing of the tone', () => {
    expect(fold('Thừa Thiên – Huế')).toBe('thua thien hue');
    expect(fold('TP. Đà Nẵng')).toBe('tp da nang');
    expect(fold('Hoà Bình')).toBe(fold('Hòa Bình'.normalize('NFD')));
  });

  test('fold to the same again, composed or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('stand in Vietnamese order', () => {
    expect(['Đắk Lắk', 'Đà Nẵng', 'Cà Mau', 'Ăn', 'An'].sort(compareNames)).toEqual([
      'An',
      'Ăn',
      'Cà Mau',
      'Đà Nẵng',
      'Đắk Lắk',
    ]);
  });
});

describe('text as it is kept', () => {
  test('is composed and trimmed, with plain line ends', () => {
    expect(normalise(' Hòa\r\nBình '.normalize('NFD'))).toBe('Hòa\nBình');
    expect(normalise('a\tb')).toBe('a\tb');
  });

  test.each(['a\u0000', '\u202eb', 'x\u2066y', 'a\u200bb', '\ud800', 'a\u0085b'])('refuses %j', (text) => {
    expect(normalise(text)).toBeNull();
  });
});

test('a phrase at the beginning of a sentence has a capital, whatever its first letter', () => {
  expect(['the Ministry', 'đầu tháng 5', ''].map(asBeginning)).toEqual(['The Ministry', 'Đầu tháng 5', '']);
});
