import { useTranslations } from 'next-intl';
import { useIndexWords } from '@/components/features/indicators/index-words';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { publisherIn } from '@/lib/features/indicators/model/indicator';

/** Who publishes an index, as the record names it. */
export function IndexSource({ indicator, choice }: IndicatorView) {
  const t = useTranslations('embed.source');
  const words = useIndexWords();
  const publisher = words.publisher({
    ...indicator,
    publisher: publisherIn(indicator, choice.component, choice.year),
  });
  return <p>{publisher === null ? t('index') : t('publisher', { publisher })}</p>;
}
