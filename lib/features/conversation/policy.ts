import type { ReportFacts, Verdict } from '@/lib/features/reporting/policy';
import { hasRole, provincesOf, type Viewer } from '@/lib/platform/auth/viewer';

/** On which side the viewer speaks about a report; null for who does not. */
export function sideOf(viewer: Viewer, provinceId: string | undefined): 'ministry' | 'province' | null {
  if (provinceId !== undefined && provincesOf(viewer, 'officer').includes(provinceId)) return 'province';
  return hasRole(viewer, 'reviewer') ? 'ministry' : null;
}

/** A reviewer hears nothing of a draft, and does not ask about what they once wrote. */
function mayAsk({ userId }: Viewer, { state, writerIds }: ReportFacts): Verdict {
  if (state === 'drafting') return 'not-found';
  return userId !== null && writerIds.includes(userId) ? 'forbidden' : 'allowed';
}

function whileOpen(verdict: Verdict, { state }: ReportFacts): Verdict {
  const isOver = state === 'published' || state === 'drafting';
  return verdict === 'allowed' && isOver ? 'illegal-transition' : verdict;
}

/** Officers of the province and reviewers talk about what was sent, until it is published. */
export function maySpeak(viewer: Viewer, report: ReportFacts | null): Verdict {
  if (viewer.userId === null) return 'signed-out';
  const side = sideOf(viewer, report?.provinceId);
  if (side === null) return hasRole(viewer, 'officer') ? 'not-found' : 'forbidden';
  if (report === null) return 'not-found';
  return whileOpen(side === 'ministry' ? mayAsk(viewer, report) : 'allowed', report);
}
