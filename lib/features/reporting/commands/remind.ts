import type { Prisma } from '@/lib/generated/prisma/client';
import { recordAudit } from '@/lib/features/audit/commands';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import { tooOften } from '@/lib/features/reporting/commands/pace';
import { recorded, Refused } from '@/lib/features/reporting/commands/refused';
import { isPeriodCode } from '@/lib/features/reporting/model/id';
import { isLocked } from '@/lib/features/reporting/model/period';
import { owedOf } from '@/lib/features/reporting/model/reminder';
import { unsentStates } from '@/lib/features/reporting/model/state';
import { mayRemind, type Verdict } from '@/lib/features/reporting/policy';
import { countInvited, listAccepted } from '@/lib/features/reporting/queries/contact';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import { remindedOn } from '@/lib/features/reporting/queries/reminders';
import { tasksLeft } from '@/lib/features/reporting/queries/tasks-left';
import type { RemindInput } from '@/lib/features/reporting/schema/remind';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { inTransaction, portalNow, type Tx } from '@/lib/platform/db';
import type { Limit } from '@/lib/platform/limits';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

/** A press for each region and period of a year would not reach it. */
const reminding: Limit = { name: 'report-remind', most: 30, seconds: 60 };

/** `invited`: officers who have not accepted their invitation, and so were not reminded. */
export type Remembered = Readonly<{ reports: number; notices: number; invited: number }>;

const select = {
  ...{ code: true, setId: true, dueAt: true, locksAt: true, endsOn: true, openedAt: true },
  reports: {
    where: { state: { in: [...unsentStates] }, exemptionReason: null },
    select: {
      ...{ id: true, state: true, extendedTo: true, provinceId: true, province: { select: provinceSelect } },
    },
  },
} satisfies Prisma.ReportingPeriodSelect;

/** Holds the period, so that two who press at once remind once. */
async function holdOwing(tx: Tx, code: string) {
  if (!isPeriodCode(code)) return null;
  await tx.$queryRaw`select 1 from "ReportingPeriod" where code = ${code} for update`;
  const period = await tx.reportingPeriod.findUnique({ where: { code }, select });
  return period?.openedAt == null ? null : period;
}

type Owing = NonNullable<Awaited<ReturnType<typeof holdOwing>>>;

/** Reports of the region that can still be sent or repaired and of which nobody was reminded today. */
async function listUnreminded(tx: Tx, period: Owing, { region, now }: { region: string; now: Date }) {
  const { reportIds } = await remindedOn(tx, period.code, now);
  return period.reports.filter((report) => {
    const { region: own } = toProvinceBrief(report.province, period.endsOn);
    const isOpen = !isLocked({ ...period, extendedTo: report.extendedTo }, now);
    return isOpen && (region === '' || own === region) && !reportIds.includes(report.id);
  });
}

async function remindAll(tx: Tx, period: Owing, { region }: RemindInput): Promise<Remembered> {
  const now = await portalNow(tx);
  const reports = await listUnreminded(tx, period, { region, now });
  const left = await tasksLeft(
    tx,
    reports.map(({ id }) => ({ id, setId: period.setId })),
  );
  const provinceIds = reports.map(({ provinceId }) => provinceId);
  const invited = await countInvited(tx, provinceIds, now);
  let [told, notices] = [0, 0];
  for (const report of reports) {
    const { id, provinceId, province } = report;
    const owes = owedOf({ state: report.state, timeliness: 'not_yet' }) ?? 'send';
    const place = { reportId: id, period: period.code, province: province.slug };
    const detail = { ...place, owes, items: left(id).length };
    const officers = await listAccepted(tx, { role: 'officer', provinceId }, now);
    for (const { id: toId } of officers) await enqueueNotice(tx, { toId, kind: 'report-owed', detail });
    notices += officers.length;
    told += officers.length > 0 ? 1 : 0;
  }
  return { reports: told, notices, invited };
}

function entryOf({ period, region }: RemindInput) {
  const detail = { period: isPeriodCode(period) ? period : '', region: region.replace(/[^a-z-]/g, '') };
  return { action: 'report.remind', objectType: 'period', objectId: null, detail } as const;
}

/**
 * Reminds the officers of every province that owes the period's report, or its repair, by one notice each that names
 * what is owed. Once a day for each report, whoever presses; a report that has locked is left alone.
 */
export function remindOwing(viewer: Viewer, input: RemindInput): Promise<Outcome<Remembered>> {
  const entry = entryOf(input);
  const once = async (tx: Tx): Promise<Outcome<Remembered>> => {
    const right: Verdict = mayRemind(viewer);
    if (right !== 'allowed') throw new Refused(entry, refuse(right));
    const period = await holdOwing(tx, input.period);
    if (period === null) throw new Refused(entry, refuse('not-found'));
    const told = await remindAll(tx, period, input);
    if (told.reports === 0) throw new Refused(entry, refuse('illegal-transition'));
    await recordAudit(tx, viewer, { ...entry, detail: { ...entry.detail, ...told } });
    return ok(told);
  };
  return recorded(
    viewer,
    async () => (await tooOften(viewer, { limit: reminding, entry })) ?? inTransaction(viewer, once),
  );
}
