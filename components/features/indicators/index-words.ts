import { useTranslations } from 'next-intl';
import type { YearCoverage } from '@/lib/features/indicators/model/coverage';
import { publisherIn, wholeIndex, type Indicator } from '@/lib/features/indicators/model/indicator';

const publishers: Readonly<Record<string, string>> = {
  'Bộ Thông tin và Truyền thông': 'mic',
  'Bộ Khoa học và Công nghệ': 'most',
  'Bộ Nội vụ': 'moha',
  VCCI: 'vcci',
  UNDP: 'undp',
  GSO: 'gso',
};

/** What is said of an index in words of our own: what it measures, on which scale, and who publishes it. */
export function useIndexWords() {
  const t = useTranslations('indicators');
  const orNull = (key: string) => (t.has(key) ? t(key) : null);
  const nameOf = (publisher: string | null) => {
    const key = publisher === null ? undefined : publishers[publisher];
    return key === undefined ? publisher : t(`publisher.${key}`);
  };
  return {
    about: (indicator: Indicator) => orNull(`about.${indicator.code}`),
    scale: (indicator: Indicator, component: string) =>
      orNull(`scale.${indicator.code}-${component}`) ??
      orNull(`scale.${indicator.code}`) ??
      [indicator.unit, indicator.scale].filter(Boolean).join(', '),
    publisher: ({ publisher }: Indicator) => nameOf(publisher),
    /** Each publisher with the years it published, where the work went from one to another. */
    publishers: (indicator: Indicator, years: readonly Pick<YearCoverage, 'year'>[]) => {
      const inYears = Map.groupBy(years, ({ year }) => publisherIn(indicator, wholeIndex, year));
      if (inYears.size < 2) return nameOf([...inYears.keys()][0] ?? indicator.publisher);
      return [...inYears]
        .map(([publisher, own]) => `${nameOf(publisher) ?? '–'} (${own.map(({ year }) => year).join(', ')})`)
        .join('; ');
    },
  };
}
