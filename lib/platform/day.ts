/** A calendar day in Viet Nam, `YYYY-MM-DD`; compares as text. */
export type IsoDay = string;

const minute = 60_000;
const dayLength = 86_400_000;
/** Viet Nam has kept UTC+7 without summer time since 1975, before everything the portal records. */
const zoneOffset = 7 * 60 * minute;

/** True for a day that exists in the calendar, written `YYYY-MM-DD`; refuses 30 February. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const dayFirst = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;

/** A day as people type it, `16/12/2022` or `1/2/2022` (day first, in both languages), or `2022-12-16`; else null. */
export function typedDay(text: string): IsoDay | null {
  const [, day = '', month = '', year = ''] = dayFirst.exec(text.trim()) ?? [];
  const iso = year === '' ? text.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(iso) ? iso : null;
}

/** The day in Asia/Ho_Chi_Minh on which an instant falls; a `@db.Date` value (midnight UTC) keeps its own day. */
export function isoDay(instant: Date): IsoDay {
  return new Date(instant.getTime() + zoneOffset).toISOString().slice(0, 10);
}

/** The value of a `@db.Date` column for a day: midnight UTC. */
export function dateColumn(day: IsoDay): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

/** The instant at which a day begins in Viet Nam. */
export function startOfDay(day: IsoDay): Date {
  return new Date(dateColumn(day).getTime() - zoneOffset);
}

export function addDays(day: IsoDay, count: number): IsoDay {
  return new Date(dateColumn(day).getTime() + count * dayLength).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((dateColumn(to).getTime() - dateColumn(from).getTime()) / dayLength);
}

/** The last day before an instant: what people mean by a deadline that is the midnight after it. */
export function lastDayBefore(end: Date): IsoDay {
  return isoDay(new Date(end.getTime() - 1));
}

export function compareDays(a: IsoDay, b: IsoDay): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The same time of day in Viet Nam as `instant`, on another day. */
export function onDay(instant: Date, day: IsoDay): Date {
  const timeOfDay = instant.getTime() - startOfDay(isoDay(instant)).getTime();
  return new Date(startOfDay(day).getTime() + timeOfDay);
}
