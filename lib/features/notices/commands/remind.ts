import { enqueueNotices } from '@/lib/features/notices/commands/enqueue';
import type { Notice } from '@/lib/features/notices/model/notice';
import { reminderOf } from '@/lib/features/notices/model/reminder';
import { dueInstant } from '@/lib/features/reporting/model/period';
import { inRanges } from '@/lib/features/reporting/model/ranges';
import { unsentStates } from '@/lib/features/reporting/model/state';
import { isWaiting, openRemarks } from '@/lib/features/reporting/queries/header';
import { revisionSelect } from '@/lib/features/reporting/queries/submission';
import { dateColumn, isoDay, lastDayBefore } from '@/lib/platform/day';
import { inTransaction, portalNow, type Tx } from '@/lib/platform/db';

/** Reports that still can be written, with what decides whether their province is to be reminded. */
async function listOwed(tx: Tx, now: Date) {
  const reports = await tx.report.findMany({
    where: {
      state: { in: [...unsentStates] },
      exemptionReason: null,
      period: { openedAt: { not: null } },
      OR: [{ period: { locksAt: { gt: now } } }, { extendedTo: { gt: now } }],
    },
    select: {
      ...{ id: true, state: true, extendedTo: true, provinceId: true, province: { select: { slug: true } } },
      period: { select: { code: true, dueAt: true, locksAt: true, openedAt: true, setId: true } },
      _count: { select: { revisions: true } },
    },
  });
  return reports.flatMap(({ period, _count, ...report }) => {
    const { openedAt } = period;
    if (openedAt === null) return [];
    const deadline = { ...period, openedAt, extendedTo: report.extendedTo };
    const kind = reminderOf(
      { ...deadline, state: report.state, isExempt: false, isSent: _count.revisions > 0 },
      now,
    );
    return kind === null ? [] : [{ ...report, period, kind, due: dueInstant(deadline) }];
  });
}

type Owed = Awaited<ReturnType<typeof listOwed>>[number];

/** One officer of one report: what is told once. */
type Told = Readonly<{ report: Owed; toId: string; once: string }>;

function tellingOf(report: Owed, toId: string): Told {
  return { report, toId, once: [report.kind, report.id, report.due.toISOString(), toId].join(' ') };
}

/** Whom to tell of what, without what was told before. */
async function listUntold(tx: Tx, owed: readonly Owed[], now: Date): Promise<readonly Told[]> {
  const day = dateColumn(isoDay(now));
  const grants = await tx.roleGrant.findMany({
    where: {
      ...{ role: 'officer', provinceId: { in: owed.map(({ provinceId }) => provinceId) } },
      ...{ validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] },
      user: { disabledAt: null },
    },
    select: { userId: true, provinceId: true },
  });
  const all = owed.flatMap((report) =>
    grants
      .filter(({ provinceId }) => provinceId === report.provinceId)
      .map(({ userId }) => tellingOf(report, userId)),
  );
  const told = await tx.notice.findMany({
    where: { once: { in: all.map(({ once }) => once) } },
    select: { once: true },
  });
  const known = new Set(told.map(({ once }) => once));
  return all.filter(({ once }) => !known.has(once));
}

const draftSelect = {
  ...{ id: true, state: true, items: { select: { taskId: true, answer: true, editedAt: true } } },
  revisions: { select: revisionSelect, orderBy: { n: 'desc' }, take: 1 },
} as const;

/** Which tasks of which report are answered; an item that was returned is not until it is answered anew. */
async function answeredOf(tx: Tx, id: Readonly<{ in: string[] }>): Promise<ReadonlySet<string>> {
  const reports = await tx.report.findMany({ where: { id }, select: draftSelect });
  return new Set(
    reports.flatMap((report) => {
      const remarks = openRemarks(report);
      return report.items
        .filter(({ answer }) => answer !== 'unanswered')
        .filter(({ taskId, editedAt }) => !isWaiting(remarks.get(taskId) ?? null, editedAt))
        .map(({ taskId }) => `${report.id} ${taskId}`);
    }),
  );
}

/** The numbers of a report's tasks that are left to answer or to repair; all of them while nobody has begun. */
async function unansweredOf(tx: Tx, owed: readonly Owed[]) {
  const reportId = { in: owed.map(({ id }) => id) };
  const [tasks, own, known] = [
    await tx.task.findMany({
      where: { setId: { in: owed.map(({ period }) => period.setId) } },
      select: { id: true, setId: true, number: true },
    }),
    await tx.reportOwnTask.findMany({
      where: { reportId },
      select: { reportId: true, task: { select: { id: true, number: true } } },
    }),
    await answeredOf(tx, reportId),
  ];
  return ({ id: report, period }: Owed): readonly number[] => {
    const national = tasks.filter(({ setId }) => setId === period.setId);
    const others = own.filter((each) => each.reportId === report).map(({ task }) => task);
    return [...national, ...others]
      .filter(({ id }) => !known.has(`${report} ${id}`))
      .map(({ number }) => number);
  };
}

/**
 * Reminds the officers of every province whose report is due in five days, in one, or overdue; the server's clock calls
 * it in every process, and each reminder of a due date is told once. Returns how many notices are new.
 */
export async function remindDue(): Promise<number> {
  return inTransaction(async (tx) => {
    const now = await portalNow(tx);
    const untold = await listUntold(tx, await listOwed(tx, now), now);
    if (untold.length === 0) return 0;
    const openIn = await unansweredOf(
      tx,
      untold.map(({ report }) => report),
    );
    const notices = untold.map(({ report, toId, once }): Notice => {
      const open = openIn(report);
      const about = { reportId: report.id, period: report.period.code, province: report.province.slug };
      const detail = {
        ...about,
        due: lastDayBefore(report.due),
        open: open.length,
        items: inRanges(open),
      };
      return { toId, kind: report.kind, detail, once };
    });
    return enqueueNotices(tx, notices);
  });
}
