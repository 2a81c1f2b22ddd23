import { endFiling } from '@/lib/features/committees/commands/hold';
import { mayDecideFiling, mayWithdrawFiling } from '@/lib/features/committees/policy';
import type { DecideFilingInput, WithdrawFilingInput } from '@/lib/features/committees/schema/end';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { refuse, type Outcome } from '@/lib/platform/outcome';

/**
 * Makes a filed composition public, or returns it with a reason, once. Refused before the decision it rests on is
 * public, and to whoever filed it, by the policy and by the database. Publishing closes the seats it ends on the day
 * before: that is the database's doing.
 */
export function decideFiling(viewer: Viewer, input: DecideFilingInput): Promise<Outcome<string>> {
  const { filingId, outcome, reason } = input;
  return endFiling(viewer, {
    ...{ action: `committee.${outcome === 'published' ? 'publish' : 'return'}`, filingId, outcome },
    reason: outcome === 'returned' ? reason : null,
    may: mayDecideFiling,
    lacks: ({ decision }) =>
      outcome === 'published' && decision.state !== 'published'
        ? refuse('invalid', [{ field: '', key: 'committees.decisionNotPublished' }])
        : null,
  });
}

/** Takes back what waits, so that another composition can be filed. */
export function withdrawFiling(viewer: Viewer, input: WithdrawFilingInput): Promise<Outcome<string>> {
  const { filingId } = input;
  const act = { action: 'committee.withdraw', filingId, outcome: 'withdrawn', reason: null } as const;
  return endFiling(viewer, { ...act, may: mayWithdrawFiling });
}
