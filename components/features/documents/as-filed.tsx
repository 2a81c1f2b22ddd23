import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locale';

/** Says on an English page why some of its texts are Vietnamese. */
export function AsFiled({ locale }: { locale: Locale }) {
  const t = useTranslations('documents');
  return locale === 'en' ? <p className="small quiet mt-2">{t('as-filed')}</p> : null;
}
