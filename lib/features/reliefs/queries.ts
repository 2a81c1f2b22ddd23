import type { Prisma } from '@/lib/generated/prisma/client';
import type { Relief, Reliefs } from '@/lib/features/reliefs/model/relief';
import { mayReadReliefs, mayRelieve, mayWithdrawRelief } from '@/lib/features/reliefs/policy';
import { isPeriodCode } from '@/lib/features/reporting/model/id';
import { dueInstant, periodBrief } from '@/lib/features/reporting/model/period';
import { countTimeliness, timeliness } from '@/lib/features/reporting/model/timeliness';
import { periodSelect } from '@/lib/features/reporting/queries/header';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow } from '@/lib/platform/clock';
import { lastDayBefore } from '@/lib/platform/day';
import { db } from '@/lib/platform/db';
import { compareNames } from '@/lib/platform/text';

const by = { select: { name: true } } as const;

const select = {
  ...periodSelect,
  reports: {
    select: {
      ...{ id: true, state: true, extendedTo: true, exemptionReason: true },
      province: { select: provinceSelect },
      revisions: { select: { submittedAt: true }, orderBy: { n: 'asc' }, take: 1 },
      reliefs: {
        select: {
          ...{ id: true, kind: true, until: true, reason: true, at: true, by },
          withdrawal: { select: { reason: true, at: true, by } },
        },
      },
    },
  },
} satisfies Prisma.ReportingPeriodSelect;

type PeriodRow = Prisma.ReportingPeriodGetPayload<{ select: typeof select }>;
type ReportRow = PeriodRow['reports'][number];
type ReliefRow = ReportRow['reliefs'][number];

const told = (record: Readonly<{ reason: string; at: Date; by: Readonly<{ name: string }> }>) => ({
  reason: record.reason,
  by: record.by.name,
  at: record.at.toISOString(),
});

function toRelief(
  viewer: Viewer,
  { report, relief, end }: Readonly<{ report: ReportRow; relief: ReliefRow; end: Date }>,
): Relief {
  const { id, kind, until, withdrawal } = relief;
  return {
    ...{ id, kind, ...told(relief) },
    province: toProvinceBrief(report.province, end),
    untilOn: until && lastDayBefore(until),
    withdrawal: withdrawal && told(withdrawal),
    mayBeWithdrawn: withdrawal === null && mayWithdrawRelief(viewer, report) === 'allowed',
  };
}

function timelinessIn(period: PeriodRow, now: Date) {
  return ({ exemptionReason, extendedTo, revisions: [first] }: ReportRow) =>
    timeliness(
      {
        isExempt: exemptionReason !== null,
        firstSubmittedAt: first?.submittedAt ?? null,
        dueAt: dueInstant({ ...period, extendedTo }),
      },
      now,
    );
}

/** The duties of an opened period and what was given of time or waived; null for who gives nothing. */
export async function listReliefs(viewer: Viewer, periodCode: string): Promise<Reliefs | null> {
  if (mayReadReliefs(viewer) !== 'allowed' || !isPeriodCode(periodCode)) return null;
  const now = portalTime(realNow());
  const where = { code: periodCode, openedAt: { lte: now } };
  const period = await db().reportingPeriod.findFirst({ where, select });
  if (period === null) return null;
  const isOpen = ({ state, exemptionReason }: ReportRow) =>
    mayRelieve(viewer, { state, isExempt: exemptionReason !== null }) === 'allowed';
  return {
    period: periodBrief({ ...period, extendedTo: null }, now),
    count: countTimeliness(period.reports.map(timelinessIn(period, now))),
    open: period.reports
      .filter(isOpen)
      .map(({ id, province }) => ({ reportId: id, province: toProvinceBrief(province, period.endsOn) }))
      .sort((left, right) => compareNames(left.province.name, right.province.name)),
    given: period.reports
      .flatMap((report) =>
        report.reliefs.map((relief) => toRelief(viewer, { report, relief, end: period.endsOn })),
      )
      .sort((left, right) => right.at.localeCompare(left.at)),
  };
}
