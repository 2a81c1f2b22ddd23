import { loadOfIndex } from '@/app/[locale]/(public)/embed/load-index';
import { embedMetadata, embedPage } from '@/app/embed-page';
import { isMapped } from '@/app/index-figures';
import { EmbedIndexMap } from '@/components/features/embeds/embed-index-map';

export default embedPage('embedIndicatorMap', (input) =>
  loadOfIndex(input, (view) => (isMapped(view) ? <EmbedIndexMap {...view} /> : null)),
);

export const generateMetadata = embedMetadata('embedIndicatorMap');
