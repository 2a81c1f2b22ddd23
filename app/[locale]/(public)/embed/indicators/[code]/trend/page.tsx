import { loadOfIndex } from '@/app/[locale]/(public)/embed/load-index';
import { embedMetadata, embedPage } from '@/app/embed-page';
import { drawnTrendOf } from '@/app/index-figures';
import { EmbedIndexTrend } from '@/components/features/embeds/embed-index-trend';

export default embedPage('embedIndicatorTrend', (input) =>
  loadOfIndex(input, (view) => {
    const trend = drawnTrendOf(view);
    return trend === null ? null : <EmbedIndexTrend view={view} trend={trend} />;
  }),
);

export const generateMetadata = embedMetadata('embedIndicatorTrend');
