import { toLocale, type Locale } from '@/lib/i18n/locale';
import type { State } from '@/lib/platform/query';
import type { ScreenName, ScreenSegments } from '@/lib/platform/screens';
import { readState } from '@/lib/platform/state';

export type PageInput<N extends ScreenName> = Readonly<{
  locale: Locale;
  /** The segments of the path: `{ slug }` for `province`. */
  params: Readonly<Record<ScreenSegments<N>, string>>;
  /** What the address asks: empty on the bare page, checked values under `view/`. */
  state: State;
}>;

export type PageProps = Readonly<{ params: Promise<Record<string, string>> }>;

/**
 * What an address asks of a screen; null for a question the proxy would not have written. Next gives a page exactly the
 * segments of its folder, which the table of screens names.
 */
export async function readInput<N extends ScreenName>(
  screen: N,
  { params }: PageProps,
): Promise<PageInput<N> | null> {
  const given = await params;
  const state = readState(screen, given['view']);
  const locale = toLocale(given['locale'] ?? '');
  return state === null ? null : { locale, params: given as Record<ScreenSegments<N>, string>, state };
}

/** The language of an address, whatever else is wrong with it. */
export async function readLocale({ params }: PageProps): Promise<Locale> {
  return toLocale((await params)['locale'] ?? '');
}
