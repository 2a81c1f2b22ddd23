import type { BoardCourse, CourseReport } from '@/lib/features/reporting/model/course';
import { isPeriodCode } from '@/lib/features/reporting/model/id';
import { dueInstant } from '@/lib/features/reporting/model/period';
import { timeliness } from '@/lib/features/reporting/model/timeliness';
import { mayReadBoard } from '@/lib/features/reporting/policy';
import { askedParts, partsOf, type AskedPart } from '@/lib/features/reporting/model/course-parts';
import { readSentParts, type SentParts } from '@/lib/features/reporting/queries/sent-parts';
import { provinceSelect, toProvinceBrief, type ProvinceRow } from '@/lib/features/reporting/queries/province';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';

type Row = Readonly<{
  reportId: string;
  period: string;
  setId: string;
  provinceId: string;
  endsOn: Date;
  dueAt: Date;
  locksAt: Date;
  extendedTo: Date | null;
  isExempt: boolean;
  firstSubmittedAt: Date | null;
  /** The newest revision. */
  revisionId: string | null;
  returns: number;
}>;

/** Every report of the set's opened periods up to one, the newest when none is named. */
function listRows(code: string | null, now: Date) {
  return db().$queryRaw<Row[]>`
    with asked as materialized (
      select p.* from "ReportingPeriod" p
      join "ReportingPeriod" chosen on chosen."setId" = p."setId" and chosen.kind = p.kind
      where chosen.code = coalesce(${code}, (
          select n.code from "ReportingPeriod" n where n."openedAt" <= ${now} order by n."startsOn" desc limit 1))
        and p."openedAt" <= ${now} and p."startsOn" <= chosen."startsOn"
    ), sent as materialized (
      select v."reportId", min(v."submittedAt") as first, (array_agg(v.id order by v.n desc))[1] as newest,
        count(d.id) filter (where d.outcome = 'returned')::int as returns
      from asked join "Report" r on r."periodId" = asked.id
      join "Revision" v on v."reportId" = r.id left join "Decision" d on d."revisionId" = v.id
      group by v."reportId"
    )
    select r.id as "reportId", asked.code as period, asked."setId", r."provinceId", asked."endsOn", asked."dueAt",
      asked."locksAt", r."extendedTo", r."exemptionReason" is not null as "isExempt", sent.first as "firstSubmittedAt",
      sent.newest as "revisionId", coalesce(sent.returns, 0) as returns
    from asked join "Report" r on r."periodId" = asked.id
    left join sent on sent."reportId" = r.id
    order by asked."startsOn", r.id`;
}

type Context = Readonly<{
  provinces: ReadonlyMap<string, ProvinceRow>;
  asked: readonly AskedPart[];
  sent: ReadonlyMap<string, SentParts>;
  now: Date;
}>;

function toReport(row: Row, { provinces, asked, sent, now }: Context): CourseReport[] {
  const { reportId, period, isExempt, firstSubmittedAt, returns } = row;
  const province = provinces.get(row.provinceId);
  if (province === undefined) return [];
  const said = sent.get(row.revisionId ?? '');
  const report = {
    ...{ reportId, period, returns },
    province: toProvinceBrief(province, row.endsOn),
    timeliness: timeliness({ isExempt, firstSubmittedAt, dueAt: dueInstant(row) }, now),
    isSent: firstSubmittedAt !== null,
  };
  return [
    isExempt
      ? { ...report, saying: null, parts: [] }
      : { ...report, saying: said?.saying ?? null, parts: partsOf(asked, said) },
  ];
}

async function listAsked(setId: string): Promise<readonly AskedPart[]> {
  const tasks = await db().task.findMany({
    where: { setId },
    select: { number: true, pillar: true, provenance: true },
    orderBy: [{ pillar: 'asc' }, { provenance: 'asc' }],
  });
  return askedParts(tasks);
}

/**
 * How the duties of a task set's periods were met, up to one of them (the newest when none is named): for the board alone. Drafts are not read: what a
 * province has not sent counts as not said. Null when not allowed or when there is no such period.
 */
export async function getBoardCourse(viewer: Viewer, periodCode?: string): Promise<BoardCourse | null> {
  if (mayReadBoard(viewer) !== 'allowed') return null;
  if (periodCode !== undefined && !isPeriodCode(periodCode)) return null;
  const now = portalTime(realNow());
  const [rows, provinces] = await Promise.all([
    listRows(periodCode ?? null, now),
    db().province.findMany({ select: { id: true, ...provinceSelect } }),
  ]);
  const [first] = rows;
  if (first === undefined) return null;
  const [asked, sent] = await Promise.all([
    listAsked(first.setId),
    readSentParts(rows.flatMap(({ revisionId }) => revisionId ?? [])),
  ]);
  const context = {
    provinces: new Map(provinces.map((province) => [province.id, province])),
    asked,
    sent,
    now,
  };
  const reports = rows.flatMap((row) => toReport(row, context));
  return { periods: [...new Set(rows.map(({ period }) => period))], reports };
}
