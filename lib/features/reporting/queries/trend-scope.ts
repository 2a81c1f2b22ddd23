import { Prisma } from '@/lib/generated/prisma/client';
import type { TrendGroup } from '@/lib/features/reporting/model/trend';
import { endOf } from '@/lib/features/reporting/queries/answers';
import { today, type IsoDay } from '@/lib/platform/clock';
import { tag } from '@/lib/platform/page-cache/tag';

/** What makes a trend out of date. */
export const trendTags = [tag.national, tag.tasks, tag.programme, tag.reporting, tag.provinces];

/** A day to come is not known: then a period is told as it stands today. */
export function knownDay(day: IsoDay): IsoDay {
  const now = today();
  return day < now ? day : now;
}

/** Under which keys a row `s` of a province, and of a task where there is one, is counted. */
export const trendKeys: Readonly<Record<TrendGroup, Prisma.Sql>> = {
  national: Prisma.sql`(values ('all')) k(key)`,
  region: Prisma.sql`(values (coalesce(s.region, 'none'))) k(key)`,
  pillar: Prisma.sql`(values (s.pillar)) k(key)`,
  province: Prisma.sql`(values (s.slug)) k(key)`,
};

/** The periods opened by the day of the last two task sets that have any. */
export function periodsOn(day: IsoDay): Prisma.Sql {
  return Prisma.sql`(
    select p.*, s.year as "setYear",
      ((p."locksAt" - interval '1 millisecond') at time zone 'Asia/Ho_Chi_Minh')::date::text as "locksOn"
    from published."ReportingPeriod" p
    join published."TaskSet" s on s.id = p."setId"
    where p."openedAt" < ${endOf(day)} and p."setId" = any(array(
      select x.id from published."TaskSet" x
      where exists (select from published."ReportingPeriod" o where o."setId" = x.id and o."openedAt" < ${endOf(day)})
      order by x.year desc limit 2
    ))
  )`;
}
