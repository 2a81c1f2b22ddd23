/**
 * Figures that may stand in a frame on anybody's page: only these answer without refusing it, whatever the question.
 * Each is one figure of a screen of its own, which it leads to.
 */
export const embedScreens = {
  embedMap: {
    vi: '/nhung/ban-do',
    en: '/embed/map',
    kind: 'public',
    query: ['date', 'measure', 'year', 'borders'],
  },
  embedTiles: {
    vi: '/nhung/luoi-o',
    en: '/embed/tiles',
    kind: 'public',
    query: ['date', 'measure', 'year', 'borders'],
  },
  embedRanking: {
    vi: '/nhung/xep-hang',
    en: '/embed/ranking',
    kind: 'public',
    query: ['date', 'measure', 'year', 'borders', 'part'],
  },
  embedTrends: { vi: '/nhung/dien-bien', en: '/embed/trends', kind: 'public', query: ['date', 'region'] },
  embedProvinceTrend: {
    vi: '/nhung/tinh/:slug/dien-bien',
    en: '/embed/provinces/:slug/trend',
    kind: 'public',
    query: ['date'],
  },
  embedProvinceIndices: {
    vi: '/nhung/tinh/:slug/chi-so',
    en: '/embed/provinces/:slug/indices',
    kind: 'public',
    query: ['date'],
  },
  embedIndicatorMap: {
    vi: '/nhung/chi-so/:code/ban-do',
    en: '/embed/indicators/:code/map',
    kind: 'public',
    query: ['year', 'component'],
  },
  embedIndicatorTrend: {
    vi: '/nhung/chi-so/:code/dien-bien',
    en: '/embed/indicators/:code/trend',
    kind: 'public',
    query: ['component'],
  },
} as const;

export type EmbedName = keyof typeof embedScreens;
