// Read by next.config.js under plain Node, which needs the extension in the address of a module.
import { deskScreens } from './desk-screens.ts';
import { embedScreens } from './embed-screens.ts';

/** What a screen's address may ask for besides its path; the words differ per language (see `query.ts`). */
export type QueryName =
  | 'date'
  | 'from'
  | 'to'
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
  | 'hash'
  | 'role'
  | 'state'
  | 'person'
  | 'act'
  | 'subject'
  | 'before';

type Screen = Readonly<{ vi: string; en: string; kind: 'public' | 'desk'; query?: readonly QueryName[] }>;

/** Every screen of the portal, once. The English pattern is also the folder under `app/[locale]`. */
export const screens = {
  home: { vi: '/', en: '/', kind: 'public', query: ['date', 'measure', 'year', 'borders'] },
  provinces: { vi: '/tinh', en: '/provinces', kind: 'public', query: ['date', 'q', 'region', 'sort'] },
  province: { vi: '/tinh/:slug', en: '/provinces/:slug', kind: 'public', query: ['date'] },
  tasks: { vi: '/nhiem-vu', en: '/tasks', kind: 'public', query: ['date'] },
  task: { vi: '/nhiem-vu/:number', en: '/tasks/:number', kind: 'public', query: ['date'] },
  documents: {
    vi: '/van-ban',
    en: '/documents',
    kind: 'public',
    query: ['date', 'from', 'to', 'kind', 'region', 'sort', 'page', 'q', 'provinces', 'year'],
  },
  document: { vi: '/van-ban/:id', en: '/documents/:id', kind: 'public', query: ['date'] },
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
  help: { vi: '/tro-giup', en: '/help', kind: 'public' },
  privacy: { vi: '/rieng-tu', en: '/privacy', kind: 'public' },
  reportError: { vi: '/bao-loi', en: '/report-error', kind: 'desk' },
  verify: { vi: '/xac-minh/:receipt', en: '/verify/:receipt', kind: 'public', query: ['hash'] },
  citation: { vi: '/trich-dan/:hash', en: '/cite/:hash', kind: 'public' },
  ...embedScreens,
  ...deskScreens,
} as const satisfies Record<string, Screen>;

export type ScreenName = keyof typeof screens;

type Named<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Named<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;

/** The names of the variable segments of a screen's path: `slug` for `province`. */
export type ScreenSegments<N extends ScreenName> = Named<(typeof screens)[N]['en']>;
