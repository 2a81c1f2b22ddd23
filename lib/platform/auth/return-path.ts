import type { Locale } from '@/lib/i18n/locale';
import type { Owed } from '@/lib/platform/auth/viewer';
import { env } from '@/lib/platform/env';
import { href } from '@/lib/platform/routes';

/** The query word under which the sign-in page is told where to go afterwards. */
export const nextWord: Readonly<Record<Locale, string>> = { vi: 'tiep', en: 'next' };

/** Set by the proxy on signed-in screens: the address people see, before it was rewritten. */
export const pathHeader = 'x-portal-path';

const longest = 512;

/** A path on this portal and nothing else: no other origin, no backslash, no control character, no machine door. */
export function safePath(text: string | null | undefined): string | null {
  if (
    typeof text !== 'string' ||
    text.length > longest ||
    !/^\/(?![/\\])[\u0021-\u005b\u005d-\u007e]*$/.test(text)
  ) {
    return null;
  }
  const { PUBLIC_URL } = env();
  if (!URL.canParse(text, PUBLIC_URL)) return null;
  const target = new URL(text, PUBLIC_URL);
  if (target.origin !== new URL(PUBLIC_URL).origin || target.pathname.startsWith('//')) return null;
  return target.pathname.startsWith('/api') ? null : `${target.pathname}${target.search}`;
}

export function localeOfPath(path: string): Locale {
  return path === '/en' || path.startsWith('/en/') ? 'en' : 'vi';
}

/** A page that comes back to `next`; a way back to the page itself is none. */
function leadingBack(locale: Locale, page: string, next: string | null): string {
  if (next === null || next.startsWith(page)) return page;
  return `${page}?${nextWord[locale]}=${encodeURIComponent(next)}`;
}

/** The sign-in page that comes back to `next`. */
export function signInPath(next: string | null): string {
  const locale = localeOfPath(next ?? '/');
  return leadingBack(locale, href(locale, 'signIn'), next);
}

const owedScreens = { code: 'signInCode', 'set-up': 'secondFactor' } as const;

/** The page of one's second factor, which offers `next` as the way on once it is set up. */
export function secondFactorPath(locale: Locale, next: string | null): string {
  return leadingBack(locale, href(locale, 'secondFactor'), next);
}

/**
 * The page where what is owed is given: from the code one comes back to `next`, after setting up one is offered it;
 * `locale` where nothing was wanted.
 */
export function owedPath(owes: Owed, next: string | null, locale = localeOfPath(next ?? '/')): string {
  return leadingBack(locale, href(locale, owedScreens[owes]), next);
}
