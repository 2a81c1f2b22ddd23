import { loadMeasured } from '@/app/[locale]/(public)/embed/load-measured';
import { embedMetadata, embedPage } from '@/app/embed-page';

export default embedPage('embedMap', (input) => loadMeasured(input, 'map'));

export const generateMetadata = embedMetadata('embedMap');
