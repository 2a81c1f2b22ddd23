import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { findUnit } from '@/app/[locale]/(public)/provinces/[slug]/load';
import { findIndicator } from '@/app/[locale]/(public)/indicators/[code]/load';
import { embedAddress, type EmbedShown } from '@/app/embed-address';
import { embedTitle } from '@/app/embed-title';
import { drawnTrendOf, isMapped } from '@/app/index-figures';
import { pageView } from '@/app/page-view';
import type { ShownPage } from '@/app/shown-page';
import { EmbedCode, type Offered } from '@/components/features/embeds/embed-code';
import { regions } from '@/lib/features/provinces/model/unit';
import type { EmbedName } from '@/lib/platform/embed-screens';
import { env } from '@/lib/platform/env';
import { formatDate } from '@/lib/platform/format';
import type { State } from '@/lib/platform/query';
import type { ScreenName } from '@/lib/platform/screens';

type Figure = Pick<EmbedShown, 'screen' | 'params' | 'state'>;

/** Of the frame in a column of an article, and on a phone, where a figure is longer; the ranking alone is longer than either. */
const heights: Readonly<Record<EmbedName, Offered['height']>> = {
  embedMap: { wide: 1080, narrow: 1740 },
  embedTiles: { wide: 1640, narrow: 1640 },
  embedRanking: { wide: 720, narrow: 720 },
  embedTrends: { wide: 640, narrow: 880 },
  embedProvinceTrend: { wide: 680, narrow: 1180 },
  embedProvinceIndices: { wide: 880, narrow: 1720 },
  embedIndicatorMap: { wide: 1080, narrow: 1740 },
  embedIndicatorTrend: { wide: 640, narrow: 820 },
};

const measured = (state: State): Figure[] =>
  (['embedMap', 'embedTiles', 'embedRanking'] as const).map((screen) => ({ screen, params: {}, state }));

const onDay = ({ date }: State): State => (date === undefined ? {} : { date });

/** The figures of each page that may stand elsewhere. */
const figuresOf: Readonly<Partial<Record<ScreenName, (shown: ShownPage) => Figure[] | Promise<Figure[]>>>> = {
  home: ({ state }) => [...measured(state), { screen: 'embedTrends', params: {}, state: onDay(state) }],
  task: ({ params, state }) => measured({ ...onDay(state), measure: `task-${params['number'] ?? ''}` }),
  trends: ({ state }) => {
    const groups = state.group === 'region' ? regions.map((region) => ({ region })) : [{}];
    return groups.map((group) => ({
      screen: 'embedTrends',
      params: {},
      state: { ...onDay(state), ...group },
    }));
  },
  province: async ({ locale, params, state }) => {
    const found = await findUnit(params['slug'] ?? '', pageView(locale, state));
    if (found?.isOfProgramme !== true) return [];
    return (['embedProvinceTrend', 'embedProvinceIndices'] as const).map((screen) => ({
      screen,
      params,
      state,
    }));
  },
  indicator: async ({ locale, params, state }) => {
    const chosen = await findIndicator({ locale, params: { code: params['code'] ?? '' }, state });
    if (chosen === null) return [];
    const { year, component } = state;
    const part = component === undefined ? {} : { component };
    const inYear = year === undefined ? part : { ...part, year };
    return [
      ...(isMapped(chosen) ? [{ screen: 'embedIndicatorMap', params, state: inYear } as const] : []),
      ...(drawnTrendOf(chosen) === null
        ? []
        : [{ screen: 'embedIndicatorTrend', params, state: part } as const]),
    ];
  },
};

async function offered(shown: EmbedShown): Promise<readonly Offered[]> {
  const title = await embedTitle(shown);
  if (title === null) return [];
  const t = await getTranslations({ locale: shown.locale, namespace: 'common' });
  return [
    {
      address: `${env().PUBLIC_URL}${embedAddress(shown)}`,
      title: t('title', { page: title }),
      height: heights[shown.screen],
    },
  ];
}

/** A page of figures with the code to show them elsewhere at its foot; null stays null. */
export async function withEmbedding(page: ReactNode, shown: ShownPage): Promise<ReactNode> {
  const figures = page === null ? [] : ((await figuresOf[shown.screen]?.(shown)) ?? []);
  const { locale, state } = shown;
  const found = await Promise.all(figures.map((figure) => offered({ ...figure, locale })));
  if (found.flat().length === 0) return page;
  return (
    <>
      {page}
      <EmbedCode
        figures={found.flat()}
        day={state.date === undefined ? null : formatDate(locale, state.date)}
      />
    </>
  );
}
