import { addDays, type IsoDay } from '@/lib/platform/day';

/** A whole day. */
export type SingleDay = Readonly<{
  /** The same for ever, so that a calendar that has the day changes it instead of adding another. */
  uid: string;
  first: IsoDay;
  summary: string;
  description: string;
  url: string;
}>;

/** A whole day that returns every year. */
export type YearlyDay = SingleDay &
  Readonly<{
    /** The last day on which it may fall; null: until further notice. */
    until: IsoDay | null;
  }>;

export type Calendar = Readonly<{
  name: string;
  language: string;
  /** The day of the newest change. */
  changedOn: IsoDay;
  days: readonly (SingleDay | YearlyDay)[];
}>;

const compact = (day: IsoDay) => day.replaceAll('-', '');

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line break are escaped in text. */
function text(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

const longest = 75;

/** RFC 5545, 3.1: at most 75 octets in a line, the rest after a line break and a space; no character is cut. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (Buffer.byteLength(current + character) > longest) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current].join('\r\n');
}

function recurrence(day: SingleDay | YearlyDay): string[] {
  if (!('until' in day)) return [];
  return [`RRULE:FREQ=YEARLY${day.until === null ? '' : `;UNTIL=${compact(day.until)}`}`];
}

function event(day: SingleDay | YearlyDay, { language, changedOn }: Calendar): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${day.uid}`,
    `DTSTAMP:${compact(changedOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day.first)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day.first, 1))}`,
    ...recurrence(day),
    `SUMMARY;LANGUAGE=${language}:${text(day.summary)}`,
    `DESCRIPTION;LANGUAGE=${language}:${text(day.description)}`,
    `URL:${day.url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A calendar to subscribe to (RFC 5545, with the name of RFC 7986), lines ended as the standard asks. */
export function calendarText(calendar: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//tien-do-so//portal//VI',
    'CALSCALE:GREGORIAN',
    `NAME;LANGUAGE=${calendar.language}:${text(calendar.name)}`,
    `X-WR-CALNAME:${text(calendar.name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P7D',
    ...calendar.days.flatMap((day) => event(day, calendar)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
