import type { CalendarPeriod } from '@/lib/features/periods/model/period';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Every period that is planned or was opened, in the order in which they fall due; the same for everybody. */
export function listCalendar(_viewer: Viewer): Promise<readonly CalendarPeriod[]> {
  return cached(
    ['calendar'],
    [tag.reporting],
    () => publicDb().$queryRaw<CalendarPeriod[]>`
      select p.code, p.kind::text as kind, s.year as "setYear", p."startsOn"::text as "startsOn",
        p."endsOn"::text as "endsOn", p."opensOn"::text as "opensOn", p."cutOffOn"::text as "cutOffOn",
        ((p."dueAt" - interval '1 millisecond') at time zone 'Asia/Ho_Chi_Minh')::date::text as "dueOn",
        ((p."locksAt" - interval '1 millisecond') at time zone 'Asia/Ho_Chi_Minh')::date::text as "locksOn",
        p."openedAt" is not null as "isOpened", p."expectedCount" as expected
      from published."ReportingPeriod" p join published."TaskSet" s on s.id = p."setId"
      order by p."dueAt", p."startsOn" desc, p.code`,
  );
}
