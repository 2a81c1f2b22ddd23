import { Prisma } from '@/lib/generated/prisma/client';
import type { ReportState } from '@/lib/generated/prisma/enums';
import { isLocked } from '@/lib/features/reporting/model/period';
import type { ReportFacts } from '@/lib/features/reporting/policy';
import { isSignatureOn, type SignatureRule } from '@/lib/features/signature/model';
import { isoDay } from '@/lib/platform/day';

/** What decides who may write a held report, beside whether it was handed up. */
export type FactsRow = Readonly<{
  id: string;
  provinceId: string;
  slug: string;
  state: ReportState;
  extendedTo: Date | null;
  isExempt: boolean;
  writerIds: readonly string[];
  rules: readonly SignatureRule[];
  code: string;
  setId: string;
  startsOn: Date;
  endsOn: Date;
  cutOffOn: Date;
  dueAt: Date;
  locksAt: Date;
}>;

/** The columns of it, of the report `r` of the province `p` for the period `o`. */
export const factsColumns = Prisma.sql`
  r.id, r."provinceId", p.slug, r.state::text, r."extendedTo", r."exemptionReason" is not null as "isExempt",
  array(select e."userId"::text from "ReportEditor" e where e."reportId" = r.id) as "writerIds",
  (select coalesce(json_agg(json_build_object('isOn', s."isOn", 'validFrom', s."validFrom", 'at', s.at)), '[]')
    from "SignatureRule" s where s."provinceId" = r."provinceId") as rules,
  o.code, o."setId", o."startsOn", o."endsOn", o."cutOffOn", o."dueAt", o."locksAt"`;

/** The report that is held, with what its columns are of. */
export const heldReport = (reportId: string): Prisma.Sql => Prisma.sql`
  from "Report" r join "Province" p on p.id = r."provinceId" join "ReportingPeriod" o on o.id = r."periodId"
  where r.id = ${reportId}::uuid`;

export function periodIn(row: FactsRow) {
  const { code, setId, startsOn, endsOn, cutOffOn, dueAt, locksAt } = row;
  return { code, setId, startsOn, endsOn, cutOffOn, dueAt, locksAt };
}

/** What the policy asks. */
export function factsIn(row: FactsRow & Readonly<{ wasHandedUp: boolean }>, now: Date): ReportFacts {
  const { provinceId, state, isExempt, wasHandedUp, writerIds, rules } = row;
  return {
    ...{ provinceId, state, isExempt, wasHandedUp, writerIds },
    isLocked: isLocked(row, now),
    needsSignature: isSignatureOn(rules, isoDay(now)),
  };
}
