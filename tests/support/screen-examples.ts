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
  accessibility: {},
  search: {},
  glossary: {},
  privacy: {},
  reportError: {},
  /** What is cited is kept when somebody asks; this hash is of nothing. */
  citation: { hash: '0'.repeat(64) },
  verify: { receipt: 'LS20-2022-11-01' },
  signIn: {},
  forgotPassword: {},
};

/** The same screens where a question changes what they show. */
const asked: Readonly<Record<Locale, readonly string[]>> = {
  vi: ['/?ngay=2022-05-05', '/so-sanh?tinh=ha-noi,lang-son,da-nang', '/tim-kiem?q=lang'],
  en: ['/en?measure=papi&borders=current', '/en/compare?provinces=ha-noi,lang-son', '/en/search?q=hue'],
};

/** The page of an address that leads nowhere, and of one that asks what cannot be asked. */
export const strayAddresses: readonly string[] = ['/khong-co', '/en/none', '/?nam=x', '/en?year=x'];

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
