import type { AdministeredCounts } from '@/lib/features/administration/model';
import { mayAdminister } from '@/lib/features/administration/policy';
import { notAccepted } from '@/lib/platform/auth/accepted';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';

/** How much there is of each thing an administrator looks after; null for everybody else. */
export async function countAdministered(viewer: Viewer): Promise<AdministeredCounts | null> {
  if (mayAdminister(viewer) !== 'allowed') return null;
  const now = portalTime(realNow());
  const [openPeriods, plannedPeriods, taskSets, candidateTasks, waitingNotices] = await Promise.all([
    db().reportingPeriod.count({ where: { openedAt: { not: null }, locksAt: { gt: now } } }),
    db().reportingPeriod.count({ where: { openedAt: null } }),
    db().taskSet.count(),
    db().task.count({ where: { provenance: 'candidate' } }),
    db().notice.count({ where: { nextTryAt: { not: null } } }),
  ]);
  const [claims, milestones, helpNotes, reorganisations, signing] = await Promise.all([
    db().claim.count(),
    db().milestone.count(),
    db().helpNote.count(),
    db().reorganisationPlan.count(),
    db().province.count({ where: { signatureRules: { some: { isOn: true } } } }),
  ]);
  const [accounts, invited, events] = await Promise.all([
    db().user.count(),
    db().user.count({ where: { ...notAccepted, disabledAt: null } }),
    db().auditEvent.count(),
  ]);
  const periods = { openPeriods, plannedPeriods, taskSets, candidateTasks };
  const kept = { claims, milestones, helpNotes, reorganisations };
  return { ...periods, ...kept, waitingNotices, signing, accounts, invited, events };
}
