import { locales, type Locale } from '@/lib/i18n/locale';
import { isoSlugs } from '@/lib/platform/iso-slugs';
import { path } from '@/lib/platform/routes';
import { screens, type ScreenName } from '@/lib/platform/screens';
import { segmentPatterns } from '@/lib/platform/segment-patterns';
import { fold } from '@/lib/platform/text';

export type Address = Readonly<{
  locale: Locale;
  screen: ScreenName;
  params: Readonly<Record<string, string>>;
}>;

type Known = Readonly<{ locale: Locale; screen: ScreenName; pattern: RegExp }>;

const anySegment = '[a-zA-Z0-9_-]{1,64}';

function compile(locale: Locale, screen: ScreenName): Known {
  const shown = screens[screen][locale].replace(
    /:(\w+)/g,
    (_, name: string) => `(?<${name}>${segmentPatterns[name] ?? anySegment})`,
  );
  const prefix = locale === 'en' ? '/en' : '';
  // Next's rewrites do not tell capitals apart: an address that shows a page there must be known here too.
  return { locale, screen, pattern: new RegExp(`^${prefix}${shown === '/' ? '/?' : shown}$`, 'i') };
}

const known = locales.flatMap((locale) =>
  (Object.keys(screens) as ScreenName[]).map((screen) => compile(locale, screen)),
);

/** The screen a public address shows, its language and its parameters, in any case; null when no screen has it. */
export function findScreen(pathname: string): Address | null {
  for (const { locale, screen, pattern } of known) {
    const match = pattern.exec(pathname);
    if (match) return { locale, screen, params: { ...match.groups } };
  }
  return null;
}

/** Slugs people try for a unit: the name it took when its address kept the older one, and its international code. */
export const movedSlugs: Readonly<Record<string, string>> = { hue: 'thua-thien-hue', ...isoSlugs };

/**
 * The one address of a province written otherwise, `/tinh/LANG-SON`, `/tinh/lạng-sơn`, `/tinh/hue` or `/tinh/VN-09`; null when the
 * address already is the one, or is no province's.
 */
function provinceForm(pathname: string): string | null {
  const [, prefix = '', written] = /^(\/tinh\/|\/en\/provinces\/)([^/]{1,200})$/i.exec(pathname) ?? [];
  if (written === undefined) return null;
  const folded = fold(decoded(written)).replaceAll(' ', '-');
  const slug = movedSlugs[folded] ?? folded;
  const form = `${prefix.toLowerCase()}${slug}`;
  return form === pathname || !/^[a-z0-9-]{1,48}$/.test(slug) ? null : form;
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return '';
  }
}

/** Where a screen lives under `app/`: `/vi/provinces/ha-noi`, the English pattern in either language. */
export function folderOf({ locale, screen, params }: Address, view = ''): string {
  const inside = screens[screen].en.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '');
  const path = `/${locale}${view}${inside}`;
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

/**
 * Where an address that names a folder of `app/` leads instead: `/vi/provinces/x` to `/tinh/x`, `/en/view/…` to the
 * page without its question, `/en/bad-request/…` to the start; null for any other.
 */
function folderForm(pathname: string): string | null {
  const inside = /^\/(vi|en)(?:\/(?:view|bad-request)\/[^/]*)?(\/.*)?$/i.exec(pathname);
  if (inside === null) return null;
  const [, prefix = '', tail = ''] = inside;
  // One slash only: two would name another host.
  const rest = tail.replace(/^[\\/]+/, '/');
  const address = findScreen(`/en${rest}`);
  if (prefix.toLowerCase() === 'en') return tail.length + 3 === pathname.length ? null : `/en${rest}`;
  return address === null ? rest || '/' : path('vi', address.screen, address.params);
}

/**
 * A screen's address whose own words are in capitals; parameters keep theirs, as a receipt or a token means them,
 * but the code of an index is the same in any case: `/chi-so/DTI` is `/chi-so/dti`.
 */
function caseForm(pathname: string): string | null {
  const address = findScreen(pathname);
  if (address === null || pathname === '/en/') return null;
  const { code, ...others } = address.params;
  const params = code === undefined ? others : { ...others, code: code.toLowerCase() };
  const form = path(address.locale, address.screen, params);
  return form === pathname ? null : form;
}

/** The address under which the portal shows what this one means: of a folder, in capitals, or a province's otherwise. */
export function publicForm(pathname: string): string | null {
  return folderForm(pathname) ?? provinceForm(pathname) ?? caseForm(pathname);
}
