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

/** The screen each figure is of, and the part of that page in which it stands. */
const places = {
  embedMap: { of: 'home', part: 'map' },
  embedTiles: { of: 'home', part: 'map' },
  embedRanking: { of: 'home', part: 'map' },
  embedTrends: { of: 'trends', part: 'status' },
  embedProvinceTrend: { of: 'province', part: 'trend' },
  embedProvinceIndices: { of: 'province', part: 'indices' },
  embedIndicatorMap: { of: 'indicator', part: 'map' },
  embedIndicatorTrend: { of: 'indicator', part: 'trend' },
} as const satisfies Record<EmbedName, Readonly<{ of: ScreenName; part: string }>>;

/** The address of the figure itself. */
export function embedAddress({ locale, screen, params, state }: EmbedShown): string {
  return `${path(locale, screen, params)}${queryString(locale, state)}`;
}

/** The page a figure is of, on the same day and with the same choice, and the part in which it stands. */
export function fullAddress({ locale, screen, params, state }: EmbedShown) {
  const { of, part } = places[screen];
  const group = state.region === undefined ? undefined : 'region';
  const asked = { ...state, part: undefined, region: undefined, group };
  return { address: `${path(locale, of, params)}${queryString(locale, asked)}`, part };
}
