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

const heights: Readonly<Record<EmbedName, number>> = {
  embedMap: 960,
  embedTiles: 960,
  embedRanking: 720,
  embedTrends: 640,
  embedProvinceTrend: 720,
  embedProvinceIndices: 960,
  embedIndicatorMap: 960,
  embedIndicatorTrend: 560,
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
