import { useTranslations } from 'next-intl';
import type { Registered } from '@/lib/features/documents/model/registry';
import { nameOf } from '@/lib/features/provinces/model/unit';
import type { Locale } from '@/lib/i18n/locale';

/** A document in a few words: `49-NQ/TU`, or what it is and of whom where its number is not known. */
export function useDocumentName(locale: Locale) {
  const t = useTranslations('documents');
  return ({ number, kind, province }: Registered): string => {
    if (number !== null) return number;
    const place = province === null ? t('national') : nameOf(province, locale);
    return t('unnumbered', { kind: t(`kind.${kind}`), place });
  };
}
