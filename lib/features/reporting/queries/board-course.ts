import type { BoardCourse, CourseReport } from '@/lib/features/reporting/model/course';
import { isPeriodCode } from '@/lib/features/reporting/model/id';
import { dueInstant } from '@/lib/features/reporting/model/period';
import { timeliness } from '@/lib/features/reporting/model/timeliness';
import { mayReadBoard } from '@/lib/features/reporting/policy';
import { provinceSelect, toProvinceBrief, type ProvinceRow } from '@/lib/features/reporting/queries/province';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';

type Row = Readonly<{
  reportId: string;
  period: string;
  provinceId: string;
  endsOn: Date;
  dueAt: Date;
  locksAt: Date;
  extendedTo: Date | null;
  isExempt: boolean;
  firstSubmittedAt: Date | null;
  returns: number;
  saying: string | null;
  parts: CourseReport['parts'] | null;
}>;

/**
 * Every report of the set's opened periods up to one, with what its newest revision says; the database counts. Each step
 * is made once and asks for the ids the step before found: as one question PostgreSQL read all evidence for every item.
 */
function listRows(code: string, now: Date) {
  return db().$queryRaw<Row[]>`
    with asked as materialized (
      select p.* from "ReportingPeriod" p
      join "ReportingPeriod" chosen on chosen."setId" = p."setId" and chosen.kind = p.kind
      where chosen.code = ${code} and p."openedAt" <= ${now} and p."startsOn" <= chosen."startsOn"
    ), sent as materialized (
      select v."reportId", min(v."submittedAt") as first, (array_agg(v.id order by v.n desc))[1] as newest,
        count(d.id) filter (where d.outcome = 'returned')::int as returns
      from asked join "Report" r on r."periodId" = asked.id
      join "Revision" v on v."reportId" = r.id left join "Decision" d on d."revisionId" = v.id
      group by v."reportId"
    ), item as materialized (
      select i.* from "RevisionItem" i where i."revisionId" = any(array(select sent.newest from sent))
    ), proven as materialized (
      select distinct e."itemId" from "RevisionItemEvidence" e
      join "Document" d on d.id = e."documentId" and d.state <> 'withdrawn'
      where e."itemId" = any(array(select item.id from item))
    ), part as (
      select r.id, t.pillar, t.provenance,
        count(*) filter (where i."valueStatus" is distinct from 'not_applicable')::int as asked,
        count(*) filter (where i."valueStatus" <> 'not_applicable' and i."completedOn" is not null)::int as said,
        count(*) filter (
          where i."valueStatus" <> 'not_applicable' and i."completedOn" is not null and p."itemId" is not null
        )::int as proven,
        string_agg(concat_ws('|', t.number, i."valueStatus", i.percent, i.value, i."completedOn"), ';' order by t.number)
          as saying
      from asked join "Report" r on r."periodId" = asked.id and r."exemptionReason" is null
      join "Task" t on t."setId" = asked."setId"
      left join sent on sent."reportId" = r.id
      left join item i on i."revisionId" = sent.newest and i."taskId" = t.id
      left join proven p on p."itemId" = i.id
      group by r.id, t.pillar, t.provenance
    ), whole as (
      select id, md5(string_agg(saying, '/' order by pillar, provenance)) as saying,
        jsonb_agg(jsonb_build_object('pillar', pillar, 'provenance', provenance, 'asked', asked, 'said', said,
          'proven', proven)) as parts
      from part group by id
    )
    select r.id as "reportId", asked.code as period, r."provinceId", asked."endsOn", asked."dueAt", asked."locksAt",
      r."extendedTo", r."exemptionReason" is not null as "isExempt", sent.first as "firstSubmittedAt",
      coalesce(sent.returns, 0) as returns, case when sent.newest is not null then whole.saying end as saying, whole.parts
    from asked join "Report" r on r."periodId" = asked.id
    left join sent on sent."reportId" = r.id left join whole on whole.id = r.id
    order by asked."startsOn"`;
}

function toReport(row: Row, province: ProvinceRow, now: Date): CourseReport {
  const { reportId, period, isExempt, firstSubmittedAt, returns, saying } = row;
  return {
    ...{ reportId, period, returns, saying },
    province: toProvinceBrief(province, row.endsOn),
    timeliness: timeliness({ isExempt, firstSubmittedAt, dueAt: dueInstant(row) }, now),
    isSent: firstSubmittedAt !== null,
    parts: row.parts ?? [],
  };
}

/**
 * How the duties of a task set's periods were met, up to one of them: for the board alone. Drafts are not read: what a
 * province has not sent counts as not said. Null when not allowed or when there is no such period.
 */
export async function getBoardCourse(viewer: Viewer, periodCode: string): Promise<BoardCourse | null> {
  if (mayReadBoard(viewer) !== 'allowed' || !isPeriodCode(periodCode)) return null;
  const now = portalTime(realNow());
  const [rows, provinces] = await Promise.all([
    listRows(periodCode, now),
    db().province.findMany({ select: { id: true, ...provinceSelect } }),
  ]);
  if (rows.length === 0) return null;
  const named = new Map(provinces.map((province) => [province.id, province]));
  const reports = rows.flatMap((row) => {
    const province = named.get(row.provinceId);
    return province === undefined ? [] : [toReport(row, province, now)];
  });
  return { periods: [...new Set(rows.map(({ period }) => period))], reports };
}
