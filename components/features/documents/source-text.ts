import { useTranslations } from 'next-intl';

/** Articles the research started from, kept in the data under short names. */
const articles = /seed-00[0-4]/g;

/** The words of the data for a source that was read but whose address was lost. */
const noAddress = 'public source, address not recorded';

/** A source as a reader can look it up: short names of articles become their titles. */
export function useSourceText(): (source: string) => string {
  const t = useTranslations('documents');
  return (source) =>
    source.replace(articles, (name) => t(`seed.${name}`)).replaceAll(noAddress, t('no-address'));
}
