import { Prisma } from '@/lib/generated/prisma/client';
import { endOf } from '@/lib/features/reporting/queries/answers';
import type { IsoDay } from '@/lib/platform/clock';

/**
 * The newest published answer to each own task of the day's year, as decided by the end of the day. A further row than
 * the national ones: nothing of it is in the standings.
 */
export function ownAnswersOn(day: IsoDay): Prisma.Sql {
  return Prisma.sql`(
    select distinct on (o."taskId") o.*, e."endedOn"
    from published."OwnAnswer" o
    cross join lateral (
      select case when o."endedAt" < ${endOf(day)} then (o."endedAt" at time zone 'Asia/Ho_Chi_Minh')::date::text end
        as "endedOn"
    ) e
    where o."decidedAt" < ${endOf(day)} and o.year = ${Number(day.slice(0, 4))}::int
    order by o."taskId", o."startsOn" desc, o."decidedAt" desc
  )`;
}
