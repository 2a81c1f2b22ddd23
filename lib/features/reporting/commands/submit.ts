import { onReport } from '@/lib/features/reporting/commands/hold';
import { sending } from '@/lib/features/reporting/commands/pace';
import { submitIssues } from '@/lib/features/reporting/commands/ready';
import { send, sentBefore, type Sent } from '@/lib/features/reporting/commands/send';
import { staleSince } from '@/lib/features/reporting/commands/shown';
import { maySubmit } from '@/lib/features/reporting/policy';
import type { SubmitInput } from '@/lib/features/reporting/schema/submit';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

/**
 * Sends the report as it was shown: an immutable revision with receipt and hash. The same key gives the same revision
 * under any number of retries. Refuses `stale` when the draft is no longer the one that was shown, naming the items
 * that changed; refuses while an item is unanswered or incomplete, and from the lock on.
 */
export function submitReport(viewer: Viewer, input: SubmitInput): Promise<Outcome<Sent>> {
  const { reportId, idempotencyKey } = input;
  return onReport(viewer, {
    action: 'report.submit',
    reportId,
    may: maySubmit,
    repeated: (client) => sentBefore(client, viewer, { input, role: 'officer' }),
    limit: sending,
    perform: async (tx, report, userId) => {
      const stale = await staleSince(tx, report, input);
      if (stale !== null) return stale;
      const issues = submitIssues(report);
      return issues.length > 0
        ? refuse('invalid', issues)
        : ok(await send(tx, report, { userId, idempotencyKey }));
    },
    told: ({ receipt, isLate }) => ({ detail: { receipt, isLate } }),
  });
}
