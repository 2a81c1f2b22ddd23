import { loadMeasured } from '@/app/[locale]/(public)/embed/load-measured';
import { embedMetadata, embedPage } from '@/app/embed-page';

export default embedPage('embedTiles', (input) => loadMeasured(input, 'tiles'));

export const generateMetadata = embedMetadata('embedTiles');
