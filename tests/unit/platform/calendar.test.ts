import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarText, type YearlyDay } from '@/lib/platform/calendar';

const day: YearlyDay = {
  uid: 'viet-nam.10-10@tiendoso.example',
  first: '2022-10-10',
  until: null,
  summary: 'Ngày Chuyển đổi số quốc gia',
  description: 'Quyết định 505/QĐ-TTg',
  url: 'https://tiendoso.example/lo-trinh#days',
};

const written = (over: Partial<YearlyDay> = {}) =>
  calendarText({ name: 'Ngày', language: 'vi', changedOn: '2022-12-16', days: [{ ...day, ...over }] });

/** What a calendar reads: lines joined again, escapes undone. */
function valueOf(text: string, property: string): string | undefined {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const line = lines.find((each) => each.startsWith(`${property}:`) || each.startsWith(`${property};`));
  return line
    ?.slice(line.indexOf(':') + 1)
    .replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}

test('a day is a whole day of every year with a name that stays', () => {
  expect(written().split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//tien-do-so//portal//VI',
    'CALSCALE:GREGORIAN',
    'NAME;LANGUAGE=vi:Ngày',
    'X-WR-CALNAME:Ngày',
    'REFRESH-INTERVAL;VALUE=DURATION:P7D',
    'BEGIN:VEVENT',
    'UID:viet-nam.10-10@tiendoso.example',
    'DTSTAMP:20221216T000000Z',
    'DTSTART;VALUE=DATE:20221010',
    'DTEND;VALUE=DATE:20221011',
    'RRULE:FREQ=YEARLY',
    'SUMMARY;LANGUAGE=vi:Ngày Chuyển đổi số quốc gia',
    'DESCRIPTION;LANGUAGE=vi:Quyết định 505/QĐ-TTg',
    'URL:https://tiendoso.example/lo-trinh#days',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a day of a unit that ended returns no later', () => {
  expect(written({ until: '2025-06-30', first: '2021-12-31' })).toContain(
    'DTEND;VALUE=DATE:20220101\r\nRRULE:FREQ=YEARLY;UNTIL=20250630\r\n',
  );
});

test('marks that mean something to a calendar are escaped', () => {
  expect(written({ summary: 'a, b; c\\d\ne' })).toContain('SUMMARY;LANGUAGE=vi:a\\, b\\; c\\\\d\\ne\r\n');
});

test('any text comes back as it was, in lines of at most 75 octets that cut no character', () => {
  const words = fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text.replace(/\r\n?/g, '\n'));
  fc.assert(
    fc.property(words, (description) => {
      const text = written({ description });
      expect(valueOf(text, 'DESCRIPTION')).toBe(description);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }),
  );
});
