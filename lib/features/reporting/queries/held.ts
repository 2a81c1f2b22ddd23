import type { DecisionOutcome } from '@/lib/generated/prisma/enums';
import { factsColumns, heldReport, type FactsRow } from '@/lib/features/reporting/queries/facts';
import type { ProvinceRow } from '@/lib/features/reporting/queries/province';
import { dateColumn, type IsoDay } from '@/lib/platform/day';
import type { Db } from '@/lib/platform/db';

type HandUp = Readonly<{ id: string; byId: string; ending: Readonly<{ handUpId: string }> | null }>;
type Version = ProvinceRow['versions'][number];
type Remarked = Readonly<{
  taskId: string;
  reason: string;
  fields: string[];
  task: Readonly<{ number: number }>;
}>;
type Taken = Readonly<{ reviewerId: string; until: Date; reviewer: Readonly<{ name: string }> }>;
type Decided = Readonly<{
  outcome: DecisionOutcome;
  decidedAt: Date;
  reviewer: Readonly<{ name: string }>;
  remarks: Remarked[];
}>;
type Sent = Readonly<{
  id: string;
  n: number;
  submittedAt: Date;
  submittedById: string;
  contentHash: string;
  decision: Decided | null;
}>;

/** Times in what the database tells as JSON are texts. */
type Told<T> = T extends Date ? string : T extends object ? { [K in keyof T]: Told<T[K]> } : T;

type WholeRow = FactsRow &
  Readonly<{
    handUps: readonly HandUp[];
    versions: readonly (Omit<Version, 'validFrom' | 'validTo'> &
      Readonly<{ validFrom: IsoDay; validTo: IsoDay | null }>)[];
    reservation: Told<Taken> | null;
    revisions: readonly Told<Sent>[];
  }>;

function toSent({ submittedAt, decision, ...told }: Told<Sent>): Sent {
  return {
    ...{ ...told, submittedAt: new Date(submittedAt) },
    decision: decision && { ...decision, decidedAt: new Date(decision.decidedAt) },
  };
}

function toVersion({ validFrom, validTo, ...named }: WholeRow['versions'][number]): Version {
  return {
    ...named,
    validFrom: dateColumn(validFrom),
    validTo: validTo === null ? null : dateColumn(validTo),
  };
}

/** What a report is and what became of it, in one statement: everything but its tasks and its lines. */
export async function readHeld(client: Db, reportId: string) {
  const [row] = await client.$queryRaw<WholeRow[]>`
    select ${factsColumns},
      (select coalesce(json_agg(json_build_object('id', h.id, 'byId', h."byId",
          'ending', case when x."handUpId" is not null then json_build_object('handUpId', x."handUpId") end)
          order by h.id desc), '[]')
        from "HandUp" h left join "HandUpEnding" x on x."handUpId" = h.id where h."reportId" = r.id) as "handUps",
      (select coalesce(json_agg(json_build_object('code', v.code, 'name', v.name, 'nameFull', v."nameFull",
          'nameEn', v."nameEn", 'region', v.region, 'validFrom', v."validFrom", 'validTo', v."validTo")
          order by v."validFrom"), '[]')
        from "ProvinceVersion" v where v."provinceId" = r."provinceId") as versions,
      (select json_build_object('reviewerId', t."reviewerId", 'until', t.until,
          'reviewer', json_build_object('name', u.name))
        from "Reservation" t join "User" u on u.id = t."reviewerId" where t."reportId" = r.id) as reservation,
      (select coalesce(json_agg(json_build_object('id', v.id, 'n', v.n, 'submittedAt', v."submittedAt",
          'submittedById', v."submittedById", 'contentHash', v."contentHash", 'decision', (
            select json_build_object('outcome', d.outcome, 'decidedAt', d."decidedAt",
              'reviewer', json_build_object('name', u.name), 'remarks', (
                select coalesce(json_agg(json_build_object('taskId', m."taskId", 'reason', m.reason,
                  'fields', m.fields, 'task', json_build_object('number', k.number))), '[]')
                from "Remark" m join "Task" k on k.id = m."taskId" where m."decisionId" = d.id))
            from "Decision" d join "User" u on u.id = d."reviewerId" where d."revisionId" = v.id))
          order by v.n desc), '[]')
        from "Revision" v where v."reportId" = r.id) as revisions
    ${heldReport(reportId)}`;
  if (row === undefined) return null;
  const { versions, reservation, revisions, handUps, ...facts } = row;
  return {
    ...{ facts: { ...facts, wasHandedUp: handUps.length > 0 }, handUps },
    province: { slug: facts.slug, versions: versions.map(toVersion) },
    reservation: reservation && { ...reservation, until: new Date(reservation.until) },
    revisions: revisions.map(toSent),
    editors: facts.writerIds.map((userId) => ({ userId })),
  };
}
