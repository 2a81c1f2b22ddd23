import { useTranslations } from 'next-intl';
import { indexName, slugOf, wholeIndex } from '@/lib/features/indicators/model/indicator';
import type { SeriesPoint } from '@/lib/features/indicators/model/series';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

/** The way from a province's figures to the page of each index, where every province and every source stands. */
export function IndexLinks({ locale, series }: { locale: Locale; series: readonly SeriesPoint[] }) {
  const t = useTranslations('indicators');
  const whole = series.filter((point) => point.component === wholeIndex);
  const indices = [...new Map(whole.map((point) => [point.indicator, point])).values()];
  return (
    <nav className="linkrow small mt-4 noprint" aria-label={t('links')}>
      {indices.map((point) => (
        <a key={point.indicator} href={href(locale, 'indicator', { code: slugOf(point.indicator) })}>
          {indexName(point, locale)}
        </a>
      ))}
    </nav>
  );
}
