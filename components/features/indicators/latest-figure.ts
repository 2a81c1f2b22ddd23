import { useTranslations } from 'next-intl';
import { figureText } from '@/components/features/indicators/figure-text';
import { hasQuorum, nationalKind, type YearCoverage } from '@/lib/features/indicators/model/coverage';
import type { Indicator } from '@/lib/features/indicators/model/indicator';
import type { Locale } from '@/lib/i18n/locale';

type Shown = Readonly<{ locale: Locale; indicator: Indicator; years: readonly YearCoverage[] }>;

/** The newest figure of an index: the country's, the mean of its provinces, or as much as was found. */
export function useLatestFigure() {
  const t = useTranslations('indicators.latest');
  return (shown: Shown, { year, national, mean, low, high, values, units }: YearCoverage): string => {
    const text = (value: number) => figureText(shown, value);
    const words = { year: String(year), count: values };
    if (national !== null) {
      const kind = nationalKind(shown.years) === 'mean' ? 'published-mean' : 'national';
      return t(kind, { ...words, value: text(national) });
    }
    if (mean === null || low === null || high === null) return t('ranks', words);
    if (hasQuorum(values, units)) return t('mean', { ...words, value: text(mean) });
    return low === high
      ? t('one', { ...words, low: text(low) })
      : t('range', { ...words, low: text(low), high: text(high) });
  };
}
