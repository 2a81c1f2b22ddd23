import { loadMeasured } from '@/app/[locale]/(public)/embed/load-measured';
import { embedMetadata, embedPage } from '@/app/embed-page';
import { endIn } from '@/lib/features/provinces/model/ends';

export default embedPage('embedRanking', (input) => loadMeasured(input, endIn(input.state.part) ?? 'all'));

export const generateMetadata = embedMetadata('embedRanking');
