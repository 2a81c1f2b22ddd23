import { publicMetadata, publicPage } from '@/app/public-page';

/** Every address no screen has: one page for all of them. */
export default publicPage('home', () => Promise.resolve(null));

export const generateMetadata = publicMetadata('home', () => Promise.resolve(null));
