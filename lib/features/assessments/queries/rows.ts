import { Prisma } from '@/lib/generated/prisma/client';
import type { IsoDay } from '@/lib/platform/day';

const dayOf = (instant: Prisma.Sql) => Prisma.sql`(${instant} at time zone 'Asia/Ho_Chi_Minh')::date`;

/** The answers that were assessed: found by a list of ids, which the views let through to their indexes. */
const assessed = Prisma.sql`(
  select x.id, x."valueStatus", x.percent, q.code as period
  from (
    select i.* from published."RevisionItem" i
    where i.id = any(array(select a."itemId" from published."Assessment" a where a."itemId" is not null))
    offset 0
  ) x
  join published."Revision" n on n.id = x."revisionId"
  join published."Report" o on o.id = n."reportId"
  join published."ReportingPeriod" q on q.id = o."periodId"
)`;

/**
 * Every assessment filed by the end of the day, with what was replied and withdrawn by then. Read
 * through the published views, so that the answer that was assessed is one everybody can read.
 */
export function assessmentsOn(day: IsoDay): Prisma.Sql {
  return Prisma.sql`(
    select a.id, a."provinceId", p.slug, v.name, v."nameEn", t.number, t."shortVi", t."shortEn", s.year,
      i."valueStatus"::text as "valueStatus", i.percent::float8 as percent, i.period,
      a.verdict::text as verdict, a.text, a.sources, ${dayOf(Prisma.sql`a."filedAt"`)} as "filedOn", a."isInvented",
      r.text as "replyText", ${dayOf(Prisma.sql`r."at"`)} as "repliedOn",
      w.reason as "withdrawnBecause", ${dayOf(Prisma.sql`w."at"`)} as "withdrawnOn"
    from published."Assessment" a
    join published."Province" p on p.id = a."provinceId"
    join lateral (
      select x.name, x."nameEn" from published."ProvinceVersion" x where x."provinceId" = p.id
      order by (x."validFrom" <= ${day}::date) desc, x."validFrom" desc limit 1
    ) v on true
    left join published."Task" t on t.id = a."taskId"
    left join published."TaskSet" s on s.id = t."setId"
    left join ${assessed} i on i.id = a."itemId"
    left join published."AssessmentReply" r on r."assessmentId" = a.id and ${dayOf(Prisma.sql`r."at"`)} <= ${day}::date
    left join published."AssessmentWithdrawal" w
      on w."assessmentId" = a.id and ${dayOf(Prisma.sql`w."at"`)} <= ${day}::date
    where ${dayOf(Prisma.sql`a."filedAt"`)} <= ${day}::date
  )`;
}
