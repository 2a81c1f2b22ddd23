import { strayMetadata, strayPage } from '@/app/public-page';

/** An address whose question holds a wrong value; the proxy leads here. */
export default strayPage('badRequest');

export const generateMetadata = strayMetadata('badRequest');
