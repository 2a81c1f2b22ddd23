import type { ReportFacts } from '@/lib/features/reporting/policy';
import type { Signature, SignatureStep } from '@/lib/features/signature/model';
import { mayHandUp, maySendBack, maySign, mayWithdraw } from '@/lib/features/signature/policy';
import { handedUp, type HandUpRow } from '@/lib/features/signature/queries/rows';
import type { Viewer } from '@/lib/platform/auth/viewer';

function stepOf(viewer: Viewer, facts: ReportFacts): SignatureStep | null {
  if (maySign(viewer, facts) === 'allowed') return 'sign';
  if (mayWithdraw(viewer, facts) === 'allowed') return 'withdraw';
  if (mayHandUp(viewer, facts) === 'allowed') return 'hand_up';
  return maySendBack(viewer, facts) === 'allowed' ? 'own' : null;
}

/** How a report stands with its leader, and what the viewer may do about it. */
export function signatureOf(viewer: Viewer, facts: ReportFacts, handUps: readonly HandUpRow[]): Signature {
  return {
    isNeeded: facts.needsSignature,
    handedUp: handedUp(handUps),
    step: stepOf(viewer, facts),
  };
}
