import { loadOfIndex } from '@/app/[locale]/(public)/embed/load-index';
import { embedMetadata, embedPage } from '@/app/embed-page';
import { isDrawn, trendOf } from '@/lib/features/indicators/model/trend';
import { EmbedIndexTrend } from '@/components/features/embeds/embed-index-trend';

export default embedPage('embedIndicatorTrend', (input) =>
  loadOfIndex(input, (view) => {
    const trend = trendOf(view.coverage, view.choice.component);
    return isDrawn(trend) ? <EmbedIndexTrend view={view} trend={trend} /> : null;
  }),
);

export const generateMetadata = embedMetadata('embedIndicatorTrend');
