import { strayMetadata, strayPage } from '@/app/public-page';

/** Every address no screen has: one page for all of them. */
export default strayPage('notFound');

export const generateMetadata = strayMetadata('notFound');
