import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  compareDays,
  dateColumn,
  daysBetween,
  isIsoDay,
  isoDay,
  onDay,
  startOfDay,
} from '@/lib/platform/day';

const instant = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const day = instant.map(isoDay);

describe('a day', () => {
  test.each(['2022-12-16', '2024-02-29', '1999-01-01'])('%s exists', (text) => {
    expect(isIsoDay(text)).toBe(true);
  });

  test.each(['2022-02-30', '2023-02-29', '2022-13-01', '2022-1-1', '16/12/2022', '', '2022-12-16T00:00'])(
    '%s does not',
    (text) => {
      expect(isIsoDay(text)).toBe(false);
    },
  );

  test('begins in Viet Nam seven hours before it begins in Greenwich', () => {
    expect(startOfDay('2022-12-16').toISOString()).toBe('2022-12-15T17:00:00.000Z');
    expect(isoDay(new Date('2022-12-15T16:59:59.999Z'))).toBe('2022-12-15');
    expect(isoDay(new Date('2022-12-15T17:00:00.000Z'))).toBe('2022-12-16');
  });

  test('survives a date column', () => {
    fc.assert(
      fc.property(day, (each) => {
        expect(isoDay(dateColumn(each))).toBe(each);
      }),
    );
  });
});

describe('arithmetic', () => {
  test('crosses months and leap years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2022-01-01', -1)).toBe('2021-12-31');
    expect(daysBetween('2022-12-16', '2022-12-31')).toBe(15);
  });

  test('adding and counting agree, and so does the order', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        const to = addDays(from, count);
        expect(daysBetween(from, to)).toBe(count);
        expect(compareDays(from, to)).toBe(Math.sign(-count) + 0);
      }),
    );
  });
});

describe('the demonstration’s clock', () => {
  test('keeps the time of day and lives on its own day', () => {
    const moved = onDay(new Date('2026-11-21T20:15:30.123Z'), '2022-12-16');
    expect(moved.toISOString()).toBe('2022-12-15T20:15:30.123Z');
    expect(isoDay(moved)).toBe('2022-12-16');
  });

  test('never leaves its day', () => {
    fc.assert(
      fc.property(instant, day, (at, on) => {
        expect(isoDay(onDay(at, on))).toBe(on);
      }),
    );
  });
});
