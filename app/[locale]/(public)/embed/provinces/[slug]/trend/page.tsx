import { loadOfProvince } from '@/app/[locale]/(public)/embed/load-province';
import { embedMetadata, embedPage } from '@/app/embed-page';
import { EmbedProvinceTrend } from '@/components/features/embeds/embed-province-trend';

export default embedPage('embedProvinceTrend', (input) =>
  loadOfProvince(input, (view) => <EmbedProvinceTrend {...view} />),
);

export const generateMetadata = embedMetadata('embedProvinceTrend');
