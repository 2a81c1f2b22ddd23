import { loadOfProvince } from '@/app/[locale]/(public)/embed/load-province';
import { embedMetadata, embedPage } from '@/app/embed-page';
import { EmbedProvinceIndices } from '@/components/features/embeds/embed-province-indices';

export default embedPage('embedProvinceIndices', (input) =>
  loadOfProvince(input, (view) => <EmbedProvinceIndices {...view} />),
);

export const generateMetadata = embedMetadata('embedProvinceIndices');
