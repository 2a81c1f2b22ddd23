import { onRevision, tellOfficers, type Decided } from '@/lib/features/reporting/commands/decision';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import { staleTags } from '@/lib/features/reporting/commands/publish';
import { stateAfter } from '@/lib/features/reporting/model/state';
import { mayReopen } from '@/lib/features/reporting/policy';
import type { ReopenInput } from '@/lib/features/reporting/schema/decide';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Tx } from '@/lib/platform/db';
import { refuse, type Outcome } from '@/lib/platform/outcome';

type Reopening = Readonly<{ revisionId: string; byId: string; reason: string }>;

async function reopen(tx: Tx, report: HeldReport, reopening: Reopening): Promise<void> {
  await tx.reopening.create({ data: { ...reopening, at: report.now } });
  const state = stateAfter(report.state, 'reopen') ?? report.state;
  await tx.report.update({ where: { id: report.id }, data: { state, version: { increment: 1 } } });
  await tellOfficers(tx, report, { kind: 'report-reopened' });
}

/**
 * Gives a published report back to the province for repair, with the reason. What was published stays in force and
 * public until the repair is published. Of two who reopen at once the second is told `illegal-transition`.
 */
export function reopenReport(viewer: Viewer, input: ReopenInput): Promise<Outcome<Decided>> {
  const { revisionId } = input;
  const reason = input.reason?.trim() ?? '';
  return onRevision(viewer, input, {
    action: 'report.reopen',
    may: mayReopen,
    isReopening: true,
    perform: async (tx, report, byId) => {
      if (reason === '')
        return refuse('invalid', [{ field: 'reason', key: 'reporting.reopenReasonMissing' }]);
      await reopen(tx, report, { revisionId, byId, reason });
      return staleTags(report, []);
    },
  });
}
