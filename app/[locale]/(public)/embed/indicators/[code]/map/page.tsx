import { loadOfIndex } from '@/app/[locale]/(public)/embed/load-index';
import { embedMetadata, embedPage } from '@/app/embed-page';
import { EmbedIndexMap } from '@/components/features/embeds/embed-index-map';

export default embedPage('embedIndicatorMap', (input) =>
  loadOfIndex(input, (view) => (view.held.values + view.held.ranks > 0 ? <EmbedIndexMap {...view} /> : null)),
);

export const generateMetadata = embedMetadata('embedIndicatorMap');
