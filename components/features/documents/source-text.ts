import { useTranslations } from 'next-intl';
import { tellSource } from '@/lib/features/documents/model/source';

/** A source as a reader can look it up: short names of articles become their titles, remarks are in the page's language. */
export function useSourceText(): (source: string) => string {
  const t = useTranslations('documents');
  return (source) => tellSource(source, (phrase) => t(`source.${phrase}`));
}
