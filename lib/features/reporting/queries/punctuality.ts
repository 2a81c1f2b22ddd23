import { Prisma } from '@/lib/generated/prisma/client';
import { unitsOn } from '@/lib/features/provinces/queries/units';
import type { PunctualityRow, TrendGroup } from '@/lib/features/reporting/model/trend';
import { decidedBy, endOf, inPeriods } from '@/lib/features/reporting/queries/answers';
import { knownDay, periodsOn, trendKeys, trendTags } from '@/lib/features/reporting/queries/trend-scope';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today, type IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';

/** How the duty to report was met in each period, by what is published of it; a report covers every pillar. */
export function listPunctuality(
  _viewer: Viewer,
  group: TrendGroup,
  day: IsoDay,
): Promise<readonly PunctualityRow[]> {
  const shown = group === 'pillar' ? 'national' : group;
  const known = knownDay(day);
  return cached(['punctuality', shown, known], trendTags, () => readPunctuality(known, trendKeys[shown]));
}

/** Reports with something published by the end of the day; today all that count as sent. */
function sentBy(day: IsoDay): Prisma.Sql {
  if (day >= today()) return Prisma.sql`y."firstSubmittedAt" is not null`;
  const decided = decidedBy(day, inPeriods(Prisma.sql`select p.id from period p`));
  return Prisma.sql`(y."periodId", y."provinceId") in (select d."periodId", d."provinceId" from ${decided} d)`;
}

/**
 * Duties are asked for by the ids of their periods: of all others nobody needs to know when they were first met. How each
 * was met is found once, not once for every count.
 */
function readPunctuality(day: IsoDay, keyed: Prisma.Sql): Promise<readonly PunctualityRow[]> {
  return publicDb().$queryRaw<PunctualityRow[]>`
    with period as materialized ${periodsOn(day)},
    unit as materialized ${unitsOn(day)},
    owed as materialized (
      select x.* from published."Duty" x where x."periodId" = any(array(select p.id from period p))
    ),
    duty as materialized (
      select k.key, p.code as period, p."setYear", p."locksOn", p."startsOn",
        case when y."isExempt" then 'exempt'
          when ${sentBy(day)} then case when y."firstSubmittedAt" < y."dueAt" then 'on_time' else 'late' end
          when y."dueAt" >= ${endOf(day)} then 'not_due' else 'silent' end as met
      from owed y
      join period p on p.id = y."periodId"
      join unit s on s.id = y."provinceId"
      cross join lateral ${keyed}
    )
    select y.key, y.period, y."setYear", y."locksOn", count(*)::int as expected,
      (count(*) filter (where y.met = 'on_time'))::int as "onTime",
      (count(*) filter (where y.met = 'late'))::int as late,
      (count(*) filter (where y.met = 'silent'))::int as silent,
      (count(*) filter (where y.met = 'not_due'))::int as "notDue",
      (count(*) filter (where y.met = 'exempt'))::int as exempt
    from duty y
    group by y.key, y.period, y."setYear", y."locksOn", y."startsOn"
    order by y."startsOn", y.key`;
}
