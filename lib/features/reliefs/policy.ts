import { isUnsent } from '@/lib/features/reporting/model/state';
import type { ReportFacts } from '@/lib/features/reporting/policy';
import { hasRole, type Viewer } from '@/lib/platform/auth/viewer';
import type { Reason } from '@/lib/platform/outcome';

type Verdict = 'allowed' | Reason;

/** Reviewers and administrators give more time, waive, and see what was given. */
export function mayReadReliefs(viewer: Viewer): Verdict {
  if (viewer.userId === null) return 'signed-out';
  return hasRole(viewer, 'reviewer', 'admin') ? 'allowed' : 'forbidden';
}

/** Only what the province still has to send can be put off or waived. Null stands for a report that does not exist. */
export function mayRelieve(viewer: Viewer, report: Pick<ReportFacts, 'state' | 'isExempt'> | null): Verdict {
  const role = mayReadReliefs(viewer);
  if (role !== 'allowed') return role;
  if (report === null) return 'not-found';
  return isUnsent(report.state) && !report.isExempt ? 'allowed' : 'illegal-transition';
}

/** What was given is withdrawn before the report is sent: whoever sent in time does not become late afterwards. */
export function mayWithdrawRelief(viewer: Viewer, report: Pick<ReportFacts, 'state'> | null): Verdict {
  return mayRelieve(viewer, report && { state: report.state, isExempt: false });
}
