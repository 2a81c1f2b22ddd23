import { enqueueNotices } from '@/lib/features/notices/commands/enqueue';
import { onReport } from '@/lib/features/reporting/commands/hold';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import { sending } from '@/lib/features/reporting/commands/pace';
import { submitIssues } from '@/lib/features/reporting/commands/ready';
import { staleSince } from '@/lib/features/reporting/commands/shown';
import { listHolders } from '@/lib/features/reporting/queries/contact';
import { giveBack, placeOf, waitingHandUp, type Handled } from '@/lib/features/signature/commands/hold';
import { mayHandUp, mayWithdraw } from '@/lib/features/signature/policy';
import type { HandUpInput, WithdrawInput } from '@/lib/features/signature/schema';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

async function tellLeaders(tx: Tx, report: HeldReport): Promise<void> {
  const { id: reportId, provinceId, period, province } = report;
  const leaders = await listHolders(tx, { role: 'leader', provinceId }, report.now);
  const detail = { reportId, period: period.code, province: province.slug };
  await enqueueNotices(
    tx,
    leaders.map(({ id: toId }) => ({ toId, kind: 'handed-up' as const, detail })),
  );
}

async function handUp(tx: Tx, report: HeldReport, byId: string): Promise<Handled> {
  await tx.handUp.create({ data: { reportId: report.id, byId, at: report.now } });
  const data = { state: 'awaiting_signature', version: { increment: 1 } } as const;
  await tx.report.update({ where: { id: report.id }, data });
  await tellLeaders(tx, report);
  return placeOf(report);
}

/**
 * Hands the draft, as it was shown, up to the leader of the province, who is told. Refuses what sending refuses: a draft
 * that changed since (`stale`), an item that is unanswered or incomplete, a locked period.
 */
export function handUpReport(viewer: Viewer, input: HandUpInput): Promise<Outcome<Handled>> {
  return onReport(viewer, {
    action: 'report.hand-up',
    reportId: input.reportId,
    may: mayHandUp,
    limit: sending,
    perform: async (tx, report, userId) => {
      const stale = await staleSince(tx, report, input);
      if (stale !== null) return stale;
      const issues = submitIssues(report);
      return issues.length > 0 ? refuse('invalid', issues) : ok(await handUp(tx, report, userId));
    },
    told: () => ({ detail: {} }),
  });
}

/** Takes back what waits for the leader; what was signed meanwhile is sent and stays so. */
export function withdrawReport(
  viewer: Viewer,
  { reportId, handUpId }: WithdrawInput,
): Promise<Outcome<Handled>> {
  return onReport(viewer, {
    action: 'report.withdraw',
    reportId,
    may: mayWithdraw,
    limit: sending,
    perform: async (tx, report, byId) => {
      const waiting = waitingHandUp(report, handUpId);
      if ('ok' in waiting) return waiting;
      await giveBack(tx, report, { handUpId, outcome: 'withdrawn', byId, at: report.now, word: null });
      return ok(placeOf(report));
    },
    told: () => ({ detail: { handUpId } }),
  });
}
