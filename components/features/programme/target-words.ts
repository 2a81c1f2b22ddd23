import { useTranslations } from 'next-intl';
import type { Stated, Target } from '@/lib/features/programme/model/target';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate, formatNumber, formatPercent } from '@/lib/platform/format';

const units = ['enterprises', 'rank', 'percent'] as const;
const comparators = ['gte', 'gt', 'lte'] as const;

/** Figures of a target in its unit: `ít nhất 100.000 doanh nghiệp`, `hạng 108 (23/08/2019)`. */
export function useTargetWords(locale: Locale) {
  const t = useTranslations('programme.targets');
  const amount = (value: number, unit: string | null) => {
    const known = units.find((each) => each === unit) ?? 'other';
    return t(known, {
      value: known === 'percent' ? formatPercent(locale, value) : formatNumber(locale, value),
    });
  };
  return {
    aim: ({ value, unit, comparator }: Target) => {
      if (value === null) return t('in-words');
      // Nothing is more than all of it.
      const isAll = unit === 'percent' && value === 100;
      const known = isAll ? undefined : comparators.find((each) => each === comparator);
      return t(known ?? 'eq', { value: amount(value, unit) });
    },
    stated: ({ value, asOf, precision }: Stated, unit: string | null) => {
      if (value === null) return t('no-figure');
      if (asOf === null) return amount(value, unit);
      return t('as-of', { value: amount(value, unit), day: formatDate(locale, asOf, precision ?? 'day') });
    },
  };
}
