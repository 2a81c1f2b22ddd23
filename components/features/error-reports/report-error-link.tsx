import { useTranslations } from 'next-intl';
import { aboutQuery, type About } from '@/lib/features/error-reports/model';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

/** The way from a page of facts to the form, with the page and the day of its figures. */
export function ReportErrorLink({ locale, about }: Readonly<{ locale: Locale; about: About }>) {
  const t = useTranslations('error-reports');
  return (
    <p className="wrap small noprint mt-6 mb-4">
      <a href={`${href(locale, 'reportError')}${aboutQuery(locale, about)}`} rel="nofollow">
        {t('link')}
      </a>
    </p>
  );
}
