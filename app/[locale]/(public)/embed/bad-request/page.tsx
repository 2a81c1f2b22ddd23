import { strayEmbed, strayEmbedMetadata } from '@/app/embed-page';

/** A figure asked for what cannot be asked. */
export default strayEmbed('badRequest');

export const generateMetadata = strayEmbedMetadata('badRequest');
