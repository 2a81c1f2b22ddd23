import { addDays, dateColumn, startOfDay, type IsoDay } from '@/lib/platform/day';
import { idOf } from '@/prisma/seed/id';

/** The months reported, in order; the last one is open. */
export const monthCodes = [4, 5, 6, 7, 8, 9, 10, 11, 12].map(
  (month) => `2022-${String(month).padStart(2, '0')}`,
);

export const november = 7;
export const december = 8;

/** When the ministry published each month's reports: a few days into the next month. */
const publicationDays = [
  '2022-05-04',
  '2022-06-02',
  '2022-07-04',
  '2022-08-02',
  '2022-09-05',
  '2022-10-04',
  '2022-11-03',
  '2022-12-02',
  '2022-12-15',
];

export type Month = Readonly<{
  index: number;
  code: string;
  id: string;
  first: IsoDay;
  nextFirst: IsoDay;
  cutOff: IsoDay;
  publication: IsoDay;
}>;

function monthOf(code: string, index: number): Month {
  const first = `${code}-01`;
  const nextFirst = `${addDays(`${code}-28`, 4).slice(0, 7)}-01`;
  const publication = publicationDays[index] ?? nextFirst;
  return {
    index,
    code,
    id: idOf('reporting-period', code),
    first,
    nextFirst,
    cutOff: `${code}-14`,
    publication,
  };
}

export const months: readonly Month[] = monthCodes.map(monthOf);

/** An instant of the portal: a day and a time of day in Viet Nam, `HH:MM:SS`. */
export function at(day: IsoDay, time: string): Date {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return new Date(startOfDay(day).getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000);
}

/** Monthly periods: figures as of the 14th, due by the end of the 20th, locked with the end of the month. */
export function periodRows(setId: string, expectedCount: number) {
  return months.map((month) => ({
    id: month.id,
    setId,
    code: month.code,
    kind: 'month',
    startsOn: dateColumn(month.first),
    endsOn: dateColumn(addDays(month.nextFirst, -1)),
    cutOffOn: dateColumn(month.cutOff),
    // Both are the first instant after: sent at 23:59:59 of the 20th is on time, at midnight it is late.
    dueAt: startOfDay(`${month.code}-21`),
    locksAt: startOfDay(month.nextFirst),
    opensOn: dateColumn(month.first),
    openedAt: startOfDay(month.first),
    expectedCount,
  }));
}
