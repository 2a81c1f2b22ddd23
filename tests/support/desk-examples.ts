import { mayEnter } from '@/app/desk-areas';
import type { Role } from '@/lib/platform/auth/viewer';
import type { ScreenName, ScreenSegments } from '@/lib/platform/screens';
import type { OpenScreen } from '@/tests/support/screen-examples';
import { aViewer, grant } from '@/tests/support/viewers';

/** Every screen behind the sign-in; the demonstration plans no reorganisation, so a journey of its own makes one. */
export type DeskScreen = Exclude<
  ScreenName,
  OpenScreen | 'setPassword' | 'signInCode' | 'signOn' | 'adminReorganisation'
>;

/** What tells one of a screen apart; of things whose ids are made by chance, the screen that leads to one. */
type Example<N extends DeskScreen> =
  Readonly<Record<ScreenSegments<N>, string>> | Readonly<{ in: DeskScreen }>;

const december = { period: '2022-12' };

/** One of each; a new screen without an example does not pass the types. */
const examples: { readonly [N in DeskScreen]: Example<N> } = {
  account: {},
  secondFactor: {},
  notices: {},
  adminOutbox: {},
  desk: {},
  deskDocuments: {},
  deskNewDocument: {},
  deskDocument: { in: 'deskDocuments' },
  deskCommittee: {},
  deskOwnTasks: {},
  assessments: {},
  reviewCommittees: {},
  reviewCommittee: { in: 'reviewCommittees' },
  report: december,
  reportItem: { ...december, number: '3' },
  reportCheck: december,
  reportPrint: december,
  reportWorkbook: december,
  receipt: { ...december, receipt: 'LS20-2022-12-01' },
  signatures: {},
  review: {},
  reviewWorkbooks: {},
  reviewDocuments: {},
  reviewDocument: { in: 'reviewDocuments' },
  reviewReport: { in: 'review' },
  errorReports: {},
  monitor: {},
  reliefs: december,
  admin: {},
  adminAudit: {},
  adminUsers: {},
  adminInvite: {},
  adminUser: { in: 'adminUsers' },
  adminPeriods: {},
  adminPlan: { plan: '2022-quarter' },
  adminPeriod: december,
  adminTaskSets: {},
  adminTaskSet: { year: '2022' },
  adminReorganisations: {},
  adminHelp: {},
  adminHelpNote: { role: 'officer' },
  adminClaims: {},
  adminClaim: { claim: 'bcd-2022-05' },
  adminMilestones: {},
  adminMilestone: { milestone: 'summit-2018' },
  adminTask: { year: '2022', number: '3' },
};

/** Someone of the demonstration in each role; Lạng Sơn's report of December was sent and came back. */
export const people = {
  officer: 'canbo.lang-son',
  leader: 'lanhdao.lang-son',
  reviewer: 'thamdinh',
  ministry_leader: 'lanhdaobo',
  admin: 'quantri',
  observer: 'giamsat',
} as const satisfies Readonly<Record<Role, string>>;

export const roles = Object.keys(people) as Role[];

export type Visit = Readonly<{
  screen: DeskScreen;
  params: Readonly<Record<string, string>>;
  in?: DeskScreen;
}>;

function isIn(example: object): example is Readonly<{ in: DeskScreen }> {
  return 'in' in example;
}

const visits = (Object.keys(examples) as DeskScreen[]).map((screen): Visit => {
  const example: object = examples[screen];
  return isIn(example)
    ? { screen, params: {}, in: example.in }
    : { screen, params: example as Readonly<Record<string, string>> };
});

/** The screens a role may see, by the same law that lets it in. */
export function visitsOf(role: Role): readonly Visit[] {
  const viewer = aViewer(grant(role, null));
  return visits.filter(({ screen }) => mayEnter(viewer, screen));
}

/** Each screen once, with the first role that may see it. */
export const firstVisits: readonly (Visit & Readonly<{ role: Role }>)[] = visits.flatMap((visit) => {
  const role = roles.find((each) => visitsOf(each).some(({ screen }) => screen === visit.screen));
  return role === undefined ? [] : [{ ...visit, role }];
});
