// Read by next.config.js under plain Node, which needs the extension in the address of a module.
import { embedScreens } from './embed-screens.ts';

/** What a screen's address may ask for besides its path; the words differ per language (see `query.ts`). */
export type QueryName =
  | 'date'
  | 'measure'
  | 'kind'
  | 'region'
  | 'sort'
  | 'page'
  | 'q'
  | 'provinces'
  | 'year'
  | 'period'
  | 'component'
  | 'group'
  | 'borders'
  | 'part'
  | 'pillar'
  | 'hash';

type Screen = Readonly<{ vi: string; en: string; kind: 'public' | 'desk'; query?: readonly QueryName[] }>;

/** Every screen of the portal, once. The English pattern is also the folder under `app/[locale]`. */
export const screens = {
  home: { vi: '/', en: '/', kind: 'public', query: ['date', 'measure', 'year', 'borders'] },
  provinces: { vi: '/tinh', en: '/provinces', kind: 'public', query: ['date', 'q', 'region', 'sort'] },
  province: { vi: '/tinh/:slug', en: '/provinces/:slug', kind: 'public', query: ['date'] },
  tasks: { vi: '/nhiem-vu', en: '/tasks', kind: 'public', query: ['date', 'q', 'sort'] },
  task: { vi: '/nhiem-vu/:number', en: '/tasks/:number', kind: 'public', query: ['date', 'region', 'sort'] },
  documents: {
    vi: '/van-ban',
    en: '/documents',
    kind: 'public',
    query: ['date', 'kind', 'region', 'sort', 'page', 'q', 'provinces', 'year'],
  },
  document: { vi: '/van-ban/:id', en: '/documents/:id', kind: 'public' },
  claims: { vi: '/cong-bo', en: '/claims', kind: 'public' },
  claim: { vi: '/cong-bo/:subject', en: '/claims/:subject', kind: 'public', query: ['date'] },
  indicators: { vi: '/chi-so', en: '/indicators', kind: 'public' },
  indicator: { vi: '/chi-so/:code', en: '/indicators/:code', kind: 'public', query: ['year', 'component'] },
  trends: { vi: '/dien-bien', en: '/trends', kind: 'public', query: ['date', 'group'] },
  compare: { vi: '/so-sanh', en: '/compare', kind: 'public', query: ['date', 'provinces'] },
  programme: { vi: '/lo-trinh', en: '/programme', kind: 'public', query: ['date'] },
  calendar: { vi: '/lich-bao-cao', en: '/reporting-calendar', kind: 'public', query: ['year'] },
  data: { vi: '/du-lieu', en: '/data', kind: 'public' },
  about: { vi: '/gioi-thieu', en: '/about', kind: 'public' },
  method: { vi: '/phuong-phap', en: '/method', kind: 'public' },
  rules: { vi: '/phuong-phap/kiem-tra', en: '/method/checks', kind: 'public' },
  accessibility: { vi: '/tro-nang', en: '/accessibility', kind: 'public' },
  search: { vi: '/tim-kiem', en: '/search', kind: 'public', query: ['q', 'page'] },
  glossary: { vi: '/thuat-ngu', en: '/glossary', kind: 'public' },
  privacy: { vi: '/rieng-tu', en: '/privacy', kind: 'public' },
  reportError: { vi: '/bao-loi', en: '/report-error', kind: 'desk' },
  verify: { vi: '/xac-minh/:receipt', en: '/verify/:receipt', kind: 'public', query: ['hash'] },
  citation: { vi: '/trich-dan/:hash', en: '/cite/:hash', kind: 'public' },
  ...embedScreens,
  signIn: { vi: '/dang-nhap', en: '/sign-in', kind: 'desk' },
  forgotPassword: { vi: '/quen-mat-khau', en: '/forgot-password', kind: 'desk' },
  account: { vi: '/tai-khoan', en: '/account', kind: 'desk' },
  setPassword: { vi: '/tai-khoan/dat-mat-khau/:token', en: '/account/set-password/:token', kind: 'desk' },
  notices: { vi: '/thong-bao', en: '/notices', kind: 'desk' },
  desk: { vi: '/ban-lam-viec', en: '/desk', kind: 'desk' },
  deskDocuments: {
    vi: '/ban-lam-viec/van-ban',
    en: '/desk/documents',
    kind: 'desk',
    query: ['kind', 'q', 'provinces', 'year'],
  },
  deskNewDocument: {
    vi: '/ban-lam-viec/van-ban/dang-ky',
    en: '/desk/documents/new',
    kind: 'desk',
    query: ['provinces'],
  },
  deskDocument: { vi: '/ban-lam-viec/van-ban/:id', en: '/desk/documents/:id', kind: 'desk' },
  report: {
    vi: '/ban-lam-viec/bao-cao/:period',
    en: '/desk/reports/:period',
    kind: 'desk',
    query: ['provinces'],
  },
  reportItem: {
    vi: '/ban-lam-viec/bao-cao/:period/nhiem-vu/:number',
    en: '/desk/reports/:period/tasks/:number',
    kind: 'desk',
    query: ['provinces'],
  },
  reportCheck: {
    vi: '/ban-lam-viec/bao-cao/:period/kiem-tra',
    en: '/desk/reports/:period/check',
    kind: 'desk',
    query: ['provinces'],
  },
  reportPrint: {
    vi: '/ban-lam-viec/bao-cao/:period/ban-in',
    en: '/desk/reports/:period/print',
    kind: 'desk',
    query: ['provinces'],
  },
  reportWorkbook: {
    vi: '/ban-lam-viec/bao-cao/:period/bang-tinh',
    en: '/desk/reports/:period/spreadsheet',
    kind: 'desk',
    query: ['provinces'],
  },
  receipt: {
    vi: '/ban-lam-viec/bao-cao/:period/bien-nhan/:receipt',
    en: '/desk/reports/:period/receipts/:receipt',
    kind: 'desk',
  },
  review: { vi: '/tham-dinh', en: '/review', kind: 'desk' },
  // Before the report, whose address would take these words for its id.
  reviewDocuments: { vi: '/tham-dinh/van-ban', en: '/review/documents', kind: 'desk' },
  reviewDocument: { vi: '/tham-dinh/van-ban/:id', en: '/review/documents/:id', kind: 'desk' },
  reviewReport: { vi: '/tham-dinh/:reportId', en: '/review/:reportId', kind: 'desk' },
  errorReports: { vi: '/loi-da-bao', en: '/error-reports', kind: 'desk' },
  monitor: { vi: '/giam-sat', en: '/monitor', kind: 'desk', query: ['period', 'region', 'pillar'] },
  reliefs: { vi: '/giam-sat/gia-han/:period', en: '/monitor/extensions/:period', kind: 'desk' },
  admin: { vi: '/quan-tri', en: '/admin', kind: 'desk' },
  adminOutbox: { vi: '/quan-tri/thu', en: '/admin/messages', kind: 'desk' },
  adminPeriods: { vi: '/quan-tri/ky-bao-cao', en: '/admin/periods', kind: 'desk' },
  adminPlan: { vi: '/quan-tri/ky-bao-cao/lap/:plan', en: '/admin/periods/plan/:plan', kind: 'desk' },
  adminTaskSets: { vi: '/quan-tri/bo-nhiem-vu', en: '/admin/task-sets', kind: 'desk' },
  adminTaskSet: { vi: '/quan-tri/bo-nhiem-vu/:year', en: '/admin/task-sets/:year', kind: 'desk' },
  adminTask: {
    vi: '/quan-tri/bo-nhiem-vu/:year/:number',
    en: '/admin/task-sets/:year/:number',
    kind: 'desk',
  },
  adminPeriod: { vi: '/quan-tri/ky-bao-cao/:period', en: '/admin/periods/:period', kind: 'desk' },
} as const satisfies Record<string, Screen>;

export type ScreenName = keyof typeof screens;

type Named<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Named<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;

/** The names of the variable segments of a screen's path: `slug` for `province`. */
export type ScreenSegments<N extends ScreenName> = Named<(typeof screens)[N]['en']>;
