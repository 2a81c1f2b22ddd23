import { useTranslations } from 'next-intl';
import type { Indicator } from '@/lib/features/indicators/model/indicator';

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
  return {
    about: (indicator: Indicator) => orNull(`about.${indicator.code}`),
    scale: (indicator: Indicator, component: string) =>
      orNull(`scale.${indicator.code}-${component}`) ??
      orNull(`scale.${indicator.code}`) ??
      [indicator.unit, indicator.scale].filter(Boolean).join(', '),
    publisher: ({ publisher }: Indicator) => {
      const key = publisher === null ? undefined : publishers[publisher];
      return key === undefined ? publisher : t(`publisher.${key}`);
    },
  };
}
