import { strayEmbed, strayEmbedMetadata } from '@/app/embed-page';

/** Every address in a frame no figure has: one page for all of them. */
export default strayEmbed('notFound');

export const generateMetadata = strayEmbedMetadata('notFound');
