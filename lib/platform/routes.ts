import type { Locale } from '@/lib/i18n/locale';
import { queryString, type Query } from '@/lib/platform/query';
import { screens, type ScreenName, type ScreenSegments } from '@/lib/platform/screens';

export { screens, type ScreenName } from '@/lib/platform/screens';
export type { Query } from '@/lib/platform/query';

/** The path parameters of a screen: `{ slug }` for `province`, nothing for `home`. */
export type ScreenParams<N extends ScreenName> = Readonly<Record<ScreenSegments<N>, string | number>>;

type HrefRest<N extends ScreenName> =
  ScreenSegments<N> extends never
    ? [params?: Readonly<Record<string, never>>, query?: Query]
    : [params: ScreenParams<N>, query?: Query];

/**
 * The address of a screen in a language: `href('vi', 'province', { slug: 'ha-noi' }, { date: '2022-05-05' })`
 * is `/tinh/ha-noi?ngay=2022-05-05`. Parameters keep one order, so equal screens have equal addresses.
 */
export function href<N extends ScreenName>(locale: Locale, name: N, ...rest: HrefRest<N>): string {
  const [params, query] = rest;
  return `${path(locale, name, params ?? {})}${queryString(locale, query ?? {})}`;
}

/** The path of a screen without its query, for callers that hold the parameters as a plain record. */
export function path(
  locale: Locale,
  name: ScreenName,
  params: Readonly<Record<string, string | number>>,
): string {
  const filled = screens[name][locale].replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(params[key] ?? ''),
  );
  if (locale === 'vi') return filled;
  return filled === '/' ? '/en' : `/en${filled}`;
}

/** The language the switch in the masthead leads to. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'vi' ? 'en' : 'vi';
}
