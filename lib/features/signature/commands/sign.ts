import { tellOfficers } from '@/lib/features/reporting/commands/decision';
import { onReport } from '@/lib/features/reporting/commands/hold';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import { sending } from '@/lib/features/reporting/commands/pace';
import { submitIssues } from '@/lib/features/reporting/commands/ready';
import { send, sentBefore, type Sent } from '@/lib/features/reporting/commands/send';
import { staleSince } from '@/lib/features/reporting/commands/shown';
import { giveBack, placeOf, waitingHandUp, type Handled } from '@/lib/features/signature/commands/hold';
import { maySendBack, maySign } from '@/lib/features/signature/policy';
import type { SendBackInput, SignInput } from '@/lib/features/signature/schema';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

type Signing = Readonly<{ input: SignInput; userId: string }>;

async function sign(tx: Tx, report: HeldReport, { input, userId }: Signing): Promise<Outcome<Sent>> {
  const { handUpId, idempotencyKey } = input;
  const waiting = waitingHandUp(report, handUpId);
  if ('ok' in waiting) return waiting;
  const stale = await staleSince(tx, report, input);
  if (stale !== null) return stale;
  const issues = submitIssues(report);
  if (issues.length > 0) return refuse('invalid', issues);
  await tx.handUpEnding.create({ data: { handUpId, outcome: 'signed', byId: userId, at: report.now } });
  return ok(await send(tx, report, { userId, idempotencyKey }));
}

/**
 * Signs the report as it was shown, which sends it: the leader is who sent it, the officers stay who wrote it. Refuses
 * `stale` when the officer took it back or it changed since it was shown, and who ever wrote any of it.
 */
export function signReport(viewer: Viewer, input: SignInput): Promise<Outcome<Sent>> {
  return onReport(viewer, {
    action: 'report.sign',
    reportId: input.reportId,
    may: maySign,
    repeated: (client) => sentBefore(client, viewer, { input, role: 'leader' }),
    limit: sending,
    perform: (tx, report, userId) => sign(tx, report, { input, userId }),
    told: ({ receipt, isLate }) => ({ detail: { receipt, isLate, handUpId: input.handUpId } }),
  });
}

/** Gives what waits back to the officers with a word, which they read in the report. */
export function sendBackReport(viewer: Viewer, input: SendBackInput): Promise<Outcome<Handled>> {
  const { reportId, handUpId, word } = input;
  return onReport(viewer, {
    action: 'report.send-back',
    reportId,
    may: maySendBack,
    limit: sending,
    perform: async (tx, report, byId) => {
      if (word === null) return refuse('invalid', [{ field: 'word', key: 'signature.wordMissing' }]);
      const waiting = waitingHandUp(report, handUpId);
      if ('ok' in waiting) return waiting;
      await giveBack(tx, report, { handUpId, outcome: 'sent_back', byId, at: report.now, word });
      await tellOfficers(tx, report, { kind: 'sent-back' });
      return ok(placeOf(report));
    },
    told: () => ({ detail: { handUpId } }),
  });
}
