import { useTranslations } from 'next-intl';

/** Articles the research started from, kept in the data under short names, and the data's own remarks on a source. */
const known = /seed-00[0-4]|public source, address not recorded|translated press/g;

const remarks: Readonly<Record<string, string>> = {
  'public source, address not recorded': 'no-address',
  'translated press': 'translated-press',
};

/** A source as a reader can look it up: short names of articles become their titles, remarks are in the page's language. */
export function useSourceText(): (source: string) => string {
  const t = useTranslations('documents');
  return (source) => source.replace(known, (name) => t(remarks[name] ?? `seed.${name}`));
}
