import { screens, type ScreenName, type ScreenSegments } from '@/lib/platform/screens';

/** A screen whose address names no single thing, so that a guide for everybody can lead to it. */
type Plain = { [N in ScreenName]: ScreenSegments<N> extends never ? N : never }[ScreenName];

/** The steps of each role on its first day, in order, and the screen each leads to; words in `help.json`. */
export const guide = {
  public: {
    find: 'provinces',
    read: 'tasks',
    prove: 'documents',
    compare: 'compare',
    take: 'data',
    tell: 'reportError',
  },
  officer: {
    owe: 'desk',
    register: 'deskDocuments',
    committee: 'deskCommittee',
    own: 'deskOwnTasks',
    fill: 'desk',
    send: 'desk',
    mend: 'desk',
    calendar: 'calendar',
  },
  leader: { see: 'desk', difference: 'desk', sign: 'signatures', public: 'provinces' },
  reviewer: {
    queue: 'review',
    read: 'review',
    return: 'review',
    documents: 'reviewDocuments',
    committees: 'reviewCommittees',
    workbooks: 'reviewWorkbooks',
    board: 'monitor',
  },
  ministry_leader: { board: 'monitor', overview: 'home', report: 'monitor' },
  observer: { province: 'provinces', evidence: 'documents', assess: 'assessments', method: 'method' },
  admin: {
    home: 'admin',
    users: 'adminUsers',
    periods: 'adminPeriods',
    sets: 'adminTaskSets',
    claims: 'adminClaims',
    reorganisations: 'adminReorganisations',
    outbox: 'adminOutbox',
    log: 'adminAudit',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Plain>>>>;

export type GuideRole = keyof typeof guide;

const isRole = (name: string): name is GuideRole => name in guide;

export const guideRoles: readonly GuideRole[] = Object.keys(guide).filter(isRole);

/** The anchor of a role's part, in the language of the address. */
export const roleAnchors = {
  public: { vi: 'nguoi-dan', en: 'public' },
  officer: { vi: 'can-bo', en: 'officer' },
  leader: { vi: 'lanh-dao-tinh', en: 'leader' },
  reviewer: { vi: 'tham-dinh-vien', en: 'reviewer' },
  ministry_leader: { vi: 'lanh-dao-bo', en: 'ministry-leader' },
  observer: { vi: 'giam-sat-doc-lap', en: 'observer' },
  admin: { vi: 'nguoi-quan-tri', en: 'administrator' },
} as const satisfies Readonly<Record<GuideRole, Readonly<{ vi: string; en: string }>>>;

/** Help by screen: each part answers for the screens whose English path begins with one of its own. */
export const parts = {
  desk: { vi: 'ban-lam-viec', en: 'desk', under: ['/desk'] },
  item: { vi: 'dien-mot-muc', en: 'item', under: ['/desk/reports/:period/tasks'] },
  documents: { vi: 'thu-vien-van-ban', en: 'documents', under: ['/desk/documents'] },
  review: { vi: 'tham-dinh', en: 'review', under: ['/review'] },
  monitor: { vi: 'giam-sat', en: 'monitor', under: ['/monitor'] },
  admin: { vi: 'quan-tri', en: 'admin', under: ['/admin'] },
  errors: { vi: 'loi-duoc-bao', en: 'reported-errors', under: ['/error-reports'] },
  account: { vi: 'tai-khoan', en: 'account', under: ['/account', '/notices'] },
} as const satisfies Readonly<
  Record<string, Readonly<{ vi: string; en: string; under: readonly `/${string}`[] }>>
>;

export type HelpPart = keyof typeof parts;

const isPart = (name: string): name is HelpPart => name in parts;

export const helpParts: readonly HelpPart[] = Object.keys(parts).filter(isPart);

/** The part that answers for a screen, the most particular one; null where none does. */
export function partOf(screen: ScreenName): HelpPart | null {
  const shown = screens[screen].en;
  const depth = (part: HelpPart) =>
    Math.max(0, ...parts[part].under.filter((path) => shown.startsWith(path)).map(({ length }) => length));
  const nearest = helpParts.toSorted((left, right) => depth(right) - depth(left))[0];
  return nearest !== undefined && depth(nearest) > 0 ? nearest : null;
}
