import type { EmbedName } from '@/lib/platform/embed-screens';
import type { Locale } from '@/lib/i18n/locale';
import { queryString, type State } from '@/lib/platform/query';
import { path } from '@/lib/platform/routes';
import type { ScreenName } from '@/lib/platform/screens';

/** A figure for other people's pages, with everything its address says. */
export type EmbedShown = Readonly<{
  locale: Locale;
  screen: EmbedName;
  params: Readonly<Record<string, string>>;
  state: State;
}>;

/** The screen each figure is of, and the part of that page in which it stands; none where a day may be without it. */
const places: Readonly<Record<EmbedName, Readonly<{ of: ScreenName; part?: string }>>> = {
  embedMap: { of: 'home', part: 'map' },
  embedTiles: { of: 'home', part: 'map' },
  embedRanking: { of: 'home', part: 'map' },
  embedTrends: { of: 'trends' },
  embedProvinceTrend: { of: 'province' },
  embedProvinceIndices: { of: 'province' },
  embedIndicatorMap: { of: 'indicator', part: 'map' },
  embedIndicatorTrend: { of: 'indicator', part: 'trend' },
};

/** The address of the figure itself. */
export function embedAddress({ locale, screen, params, state }: EmbedShown): string {
  return `${path(locale, screen, params)}${queryString(locale, state)}`;
}

/** The page a figure is of, on the same day and with the same choice. */
export function fullAddress({ locale, screen, params, state }: EmbedShown): string {
  const group = state.region === undefined ? undefined : 'region';
  const asked = { ...state, part: undefined, region: undefined, group };
  return `${path(locale, places[screen].of, params)}${queryString(locale, asked)}`;
}

/** The same at the part in which the figure stands. */
export function placeAddress(shown: EmbedShown): string {
  const { part } = places[shown.screen];
  return part === undefined ? fullAddress(shown) : `${fullAddress(shown)}#${part}`;
}
