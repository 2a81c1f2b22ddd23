import { unitsDay } from '@/lib/features/provinces/model/unit';
import type { Found } from '@/lib/features/search/model/result';
import type { Locale } from '@/lib/i18n/locale';
import { addDays, type IsoDay } from '@/lib/platform/day';
import { href, path, screens, type ScreenName } from '@/lib/platform/routes';

type Place = Pick<Found, 'kind' | 'address' | 'province'>;

function isScreen(name: string): name is ScreenName {
  return name in screens;
}

/** The first day of a unit that is younger than the 63, whose name it shares with one of them; null for any other. */
export function youngSince({ province }: Pick<Found, 'province'>): IsoDay | null {
  return province !== null && unitsDay(province.from) !== province.from ? province.from : null;
}

/** The last day of a unit that is gone; null for any other. */
export function goneAfter({ province }: Pick<Found, 'province'>): IsoDay | null {
  return province?.to == null ? null : addDays(province.to, -1);
}

/** A unit's own page; of one that is younger than the 63, on its first day. */
function unitHref(locale: Locale, place: Place): string {
  return href(locale, 'province', { slug: place.address }, { date: youngSince(place) ?? undefined });
}

/** A page of the portal, or the part of it after `#`. */
function pageHref(locale: Locale, address: string): string {
  const [screen = '', part] = address.split('#');
  if (!isScreen(screen)) return href(locale, 'home');
  return part === undefined ? path(locale, screen, {}) : `${path(locale, screen, {})}#${part}`;
}

const hrefs: Readonly<Record<Found['kind'], (locale: Locale, place: Place) => string>> = {
  province: unitHref,
  task: (locale, { address }) => href(locale, 'task', { number: address }),
  document: (locale, { address }) => href(locale, 'document', { id: address }),
  indicator: (locale, { address }) => href(locale, 'indicator', { code: address }),
  milestone: (locale, { address }) => `${href(locale, 'programme')}#${address}`,
  term: (locale, { address }) => `${href(locale, 'glossary')}#${address}`,
  page: (locale, { address }) => pageHref(locale, address),
};

/** Where something found lives. */
export function placeOf(found: Place, locale: Locale): string {
  return hrefs[found.kind](locale, found);
}

type Titled = Pick<Found, 'kind' | 'titleVi' | 'titleEn' | 'document'>;

/**
 * What it is called in a language, and whether those words are Vietnamese on a page that is not. Numbers of documents are
 * unique per issuer only, so their province goes with them.
 */
export function titleOf({ kind, titleVi, titleEn, document }: Titled, locale: Locale) {
  const [title, province] =
    locale === 'vi' ? [titleVi, document?.provinceVi] : [titleEn, document?.provinceEn];
  const isForeign = locale !== 'vi' && kind === 'document';
  return { title: province == null ? title : `${title} – ${province}`, isForeign };
}
