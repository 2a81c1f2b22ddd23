import type { Locale } from '@/lib/i18n/locale';
import { movedSlugs } from '@/lib/platform/addresses';
import { queryWords } from '@/lib/platform/query';
import { screens, type ScreenName } from '@/lib/platform/screens';
import { fold } from '@/lib/platform/text';

/** More than an address of ours ever holds: it is not read, so that it is refused as it stands. */
const longest = 2000;

function slugOf(written: string): string {
  const slug = fold(written).replaceAll(' ', '-');
  return movedSlugs[slug] ?? slug;
}

function takesList(screen: ScreenName): boolean {
  const entry = screens[screen];
  return 'query' in entry && entry.query.some((name) => name === 'provinces');
}

/**
 * A form without script sends a list of provinces as `?tinh=a&tinh=&tinh=b`, and people write `?tinh=Hà Nội,hue`: the
 * question under which the portal answers both, `?tinh=ha-noi,thua-thien-hue`, in the order given. Null when it
 * already is the one, or the screen takes no list. What is named twice stays so: the page says it.
 */
export function joinedLists(
  { locale, screen }: Readonly<{ locale: Locale; screen: ScreenName }>,
  search: URLSearchParams,
): string | null {
  const word = queryWords.provinces[locale];
  const given = search.getAll(word);
  if (!takesList(screen) || given.length === 0 || given.join().length > longest) return null;
  const joined = given.join().split(',').map(slugOf).filter(Boolean).join();
  if (given.length === 1 && given[0] === joined) return null;
  const others = new URLSearchParams(search);
  others.delete(word);
  const kept = [others.toString(), joined === '' ? '' : `${word}=${joined}`].filter(Boolean);
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
