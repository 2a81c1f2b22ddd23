import { mayAdminister } from '@/lib/features/administration/policy';
import { mayUseAssessments } from '@/lib/features/assessments/policy';
import { mayKeepCommittee, mayReadFilings } from '@/lib/features/committees/policy';
import { mayReadLibrary, mayReadSent, mayRegister } from '@/lib/features/documents/policy';
import { mayReadErrorReports } from '@/lib/features/error-reports/policy';
import { mayKeepOwnTasks } from '@/lib/features/own-tasks/policy';
import { mayReadReliefs } from '@/lib/features/reliefs/policy';
import { mayReadBoard, mayReadReceipt, mayReadSubmitted, mayUseDesk } from '@/lib/features/reporting/policy';
import { mayTurnSignature } from '@/lib/features/signature/policy';
import { mayTakeIn } from '@/lib/features/workbook/policy';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { ScreenName } from '@/lib/platform/screens';

/** Screens that a role as a whole has or has not, by the rule that also guards what they show. */
const areas = {
  desk: mayUseDesk,
  deskDocuments: (viewer) => mayReadLibrary(viewer, null),
  deskNewDocument: (viewer) => mayRegister(viewer, null),
  deskDocument: (viewer) => mayReadLibrary(viewer, null),
  assessments: mayUseAssessments,
  deskCommittee: (viewer) => mayKeepCommittee(viewer, null),
  deskOwnTasks: (viewer) => mayKeepOwnTasks(viewer, null),
  reviewCommittees: mayReadFilings,
  reviewCommittee: mayReadFilings,
  reviewWorkbooks: mayTakeIn,
  reviewDocuments: mayReadSent,
  reviewDocument: mayReadSent,
  report: mayUseDesk,
  reportItem: mayUseDesk,
  reportCheck: mayUseDesk,
  reportPrint: mayUseDesk,
  reportWorkbook: mayUseDesk,
  receipt: (viewer) => mayReadReceipt(viewer, null),
  signatures: (viewer) => mayTurnSignature(viewer, null),
  review: mayReadSubmitted,
  reviewReport: mayReadSubmitted,
  monitor: mayReadBoard,
  reliefs: mayReadReliefs,
  errorReports: mayReadErrorReports,
  admin: mayAdminister,
  adminOutbox: mayAdminister,
  adminAudit: mayAdminister,
  adminUsers: mayAdminister,
  adminUser: mayAdminister,
  adminInvite: mayAdminister,
  adminPeriods: mayAdminister,
  adminPlan: mayAdminister,
  adminPeriod: mayAdminister,
  adminTaskSets: mayAdminister,
  adminTaskSet: mayAdminister,
  adminTask: mayAdminister,
  adminHelp: mayAdminister,
  adminHelpNote: mayAdminister,
  adminReorganisations: mayAdminister,
  adminReorganisation: mayAdminister,
  adminClaims: mayAdminister,
  adminClaim: mayAdminister,
  adminMilestones: mayAdminister,
  adminMilestone: mayAdminister,
} as const satisfies Partial<Record<ScreenName, (viewer: Viewer) => string>>;

function isArea(screen: ScreenName): screen is keyof typeof areas {
  return screen in areas;
}

/**
 * False for a screen of which the viewer's roles have nothing at all, whatever its address names: that is said (403).
 * A single thing one may not see is another matter: it looks like one that does not exist (404).
 */
export function mayEnter(viewer: Viewer, screen: ScreenName): boolean {
  return !isArea(screen) || areas[screen](viewer) !== 'forbidden';
}
