import { existsSync } from 'node:fs';
import path from 'node:path';
import { locales, type Locale } from '@/lib/i18n/locale';
import { path as pathOf } from '@/lib/platform/routes';
import { screens, type ScreenName, type ScreenSegments } from '@/lib/platform/screens';
import { root } from '@/ops/folders';
import { idOf } from '@/prisma/seed/id';

type Public = { [N in ScreenName]: (typeof screens)[N]['kind'] extends 'public' ? N : never }[ScreenName];

/** Every screen that opens for anyone. */
export type OpenScreen = Public | 'reportError' | 'signIn' | 'forgotPassword';

/** One of each, told apart by its segments; a new screen without an example does not pass the types. */
const examples: { readonly [N in OpenScreen]: Readonly<Record<ScreenSegments<N>, string>> } = {
  home: {},
  provinces: {},
  province: { slug: 'lang-son' },
  tasks: {},
  task: { number: '9' },
  documents: {},
  document: { id: idOf('document', '20', 'resolution', '49-NQ/TU', '2021-09-28') },
  claims: {},
  claim: { subject: 'resolution' },
  indicators: {},
  indicator: { code: 'dti' },
  trends: {},
  compare: {},
  programme: {},
  calendar: {},
  data: {},
  about: {},
  method: {},
  rules: {},
  accessibility: {},
  search: {},
  glossary: {},
  help: {},
  privacy: {},
  reportError: {},
  /** What is cited is kept when somebody asks; this hash is of nothing. */
  citation: { hash: '0'.repeat(64) },
  verify: { receipt: 'LS20-2022-11-01' },
  embedMap: {},
  embedTiles: {},
  embedRanking: {},
  embedTrends: {},
  embedProvinceTrend: { slug: 'lang-son' },
  embedProvinceIndices: { slug: 'lang-son' },
  embedIndicatorMap: { code: 'dti' },
  embedIndicatorTrend: { code: 'papi' },
  signIn: {},
  forgotPassword: {},
};

/** The same screens where a question changes what they show. */
const asked: Readonly<Record<Locale, readonly string[]>> = {
  vi: ['/?ngay=2022-05-05', '/so-sanh?tinh=ha-noi,lang-son,da-nang', '/tim-kiem?q=lang'],
  en: ['/en?measure=papi&borders=current', '/en/compare?provinces=ha-noi,lang-son', '/en/search?q=hue'],
};

/** The page of an address that leads nowhere, and of one that asks what cannot be asked. */
export const strayAddresses: readonly string[] = [
  '/khong-co',
  '/en/none',
  '/nhung/khong-co',
  '/en/embed/map?year=x',
  '/?nam=x',
  '/en?year=x',
];

/** What else a question makes of a screen: nothing to show, one of its kinds, a day when something was different. */
export const furtherAddresses: readonly string[] = [
  ...['/?chi-tieu=nghi-quyet', '/?chi-tieu=dti', '/?chi-tieu=dti&nam=2024', '/?chi-tieu=papi&nam=2010'],
  ...['/?chi-tieu=papi&ranh-gioi=hien-nay', '/en?measure=task-7', '/en?date=2022-05-05'],
  ...['/tinh?q=khong-co-tinh-nay', '/tinh/15', '/tinh/lao-cai?ngay=2025-08-01', '/tinh?ngay=2025-08-01'],
  ...['/?ngay=2025-08-01', '/nhung/tinh/binh-duong/chi-so?ngay=2025-08-01'],
  ...['/en/provinces/binh-duong?date=2026-01-01', '/nhiem-vu/3', '/en/tasks/3'],
  ...['/lo-trinh?ngay=2026-01-01', '/en/programme?date=2026-01-01'],
  ...[
    '/dien-bien?nhom=vung',
    '/dien-bien?nhom=tru-cot',
    '/dien-bien?nhom=tinh',
    '/dien-bien?ngay=2022-04-02',
  ],
  ...['/en/trends?group=province', '/en/trends?date=2022-10-20', '/so-sanh?tinh=lang-son'],
  ...[
    '/so-sanh?tinh=ha-noi,da-nang,lao-cai,kon-tum,can-tho',
    '/so-sanh?tinh=lao-cai,yen-bai&ngay=2025-08-01',
  ],
  ...['/chi-so/dti?nam=2019', '/chi-so/dti?nam=2020', '/chi-so/dti?nam=2024', '/chi-so/dti-national'],
  ...['/chi-so/papi?thanh-phan=quan-tri-dien-tu', '/chi-so/pci', '/en/indicators/papi'],
  ...['/en/indicators/dti?component=kinh-te-so', '/en/indicators/ict-egov?year=2017'],
  ...['/tim-kiem?q=binh+duong', '/tim-kiem?q=nghi+quyet&trang=2', '/tim-kiem?q=lang+sonn', '/tim-kiem?q=!!!'],
  ...['/tim-kiem?q=zzzzqqqq', '/en/search?q=resolution', '/en/search?q=24'],
  ...['/van-ban?q=5-nq/tu', '/van-ban?q=khong-co-gi', '/van-ban?ngay=5/5/2022&tinh=ha-noi,lang-son'],
  ...['/en/documents?kind=plan&year=2022&sort=number', '/cong-bo/alliance'],
  ...['/en/claims/five-year-plan?date=2022-12-16', '/en/claims/steering-committee'],
];

/** A screen whose page is not built yet has an address that answers 404. */
function isBuilt(screen: OpenScreen): boolean {
  const folder = screens[screen].en.replace(/:(\w+)/g, '[$1]');
  const groups = ['(public)', ''].map((group) => path.join(root, 'app/[locale]', group, folder, 'page.tsx'));
  return groups.some((file) => existsSync(file));
}

/** The addresses a sweep of the open portal opens: each screen in each language, and what a question changes. */
export const openAddresses: readonly string[] = locales.flatMap((locale) => [
  ...(Object.keys(examples) as OpenScreen[])
    .filter(isBuilt)
    .map((screen) => pathOf(locale, screen, examples[screen])),
  ...asked[locale],
]);
