import { enqueueNotices } from '@/lib/features/notices/commands/enqueue';
import type { Notice } from '@/lib/features/notices/model/notice';
import { reminderOf } from '@/lib/features/notices/model/reminder';
import { dueInstant } from '@/lib/features/reporting/model/period';
import { inRanges } from '@/lib/features/reporting/model/ranges';
import { unsentStates } from '@/lib/features/reporting/model/state';
import { tasksLeft } from '@/lib/features/reporting/queries/tasks-left';
import { accepted } from '@/lib/platform/auth/accepted';
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
      // Who has not accepted the invitation cannot sign in to do anything about it.
      user: { disabledAt: null, AND: accepted },
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

/**
 * Reminds the officers of every province whose report is due in five days, in one, or overdue; the server's clock calls
 * it in every process, and each reminder of a due date is told once. Returns how many notices are new.
 */
export async function remindDue(): Promise<number> {
  return inTransaction('system', async (tx) => {
    const now = await portalNow(tx);
    const untold = await listUntold(tx, await listOwed(tx, now), now);
    if (untold.length === 0) return 0;
    const left = await tasksLeft(
      tx,
      untold.map(({ report: { id, period } }) => ({ id, setId: period.setId })),
    );
    const notices = untold.map(({ report, toId, once }): Notice => {
      const open = left(report.id);
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
