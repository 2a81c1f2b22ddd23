import { whileOpen, type ReportFacts, type Verdict } from '@/lib/features/reporting/policy';
import { hasRole, type Viewer } from '@/lib/platform/auth/viewer';

/** The ministry's reviewers and its administrator take in workbooks that provinces sent them another way. */
export function mayTakeIn(viewer: Viewer): Verdict {
  if (viewer.userId === null) return 'signed-out';
  return hasRole(viewer, 'reviewer', 'admin') ? 'allowed' : 'forbidden';
}

/** They write one on behalf of its province while the province itself could; who did may not decide on it (invariant 3). */
export function mayImport(viewer: Viewer, report: ReportFacts | null): Verdict {
  const role = mayTakeIn(viewer);
  if (role !== 'allowed') return role;
  return report === null ? 'not-found' : whileOpen(report, 'edit');
}
