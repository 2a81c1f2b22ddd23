import { useTranslations } from 'next-intl';
import type { ActWords } from '@/components/forms/act-form';

/** The words of one act on a period. */
export function useActWords(
  act: 'plan' | 'change' | 'open' | 'drop',
  values: Readonly<Record<string, string | number>> = {},
): ActWords {
  const t = useTranslations('periods.act');
  return { submit: t(`${act}.submit`, values), pending: t(`${act}.pending`), failed: t(`${act}.failed`) };
}
