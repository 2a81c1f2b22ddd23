import { useTranslations } from 'next-intl';
import { WorkedTable } from '@/components/features/programme/worked-table';
import { classify } from '@/components/map/classes';
import { rankByScore } from '@/lib/features/indicators/model/rank';
import type { Locale } from '@/lib/i18n/locale';
import { formatNumber } from '@/lib/platform/format';

const scores = [8, 7, 7, 5, 4, 3, 3, 2, 1, 0];

/** Ten scores with the rank and the class of the map that the portal's own rules give them. */
export function RankExamples({ locale }: { locale: Locale }) {
  const t = useTranslations('method.examples');
  const { classOf } = classify(scores);
  return (
    <WorkedTable
      caption={t('ranks')}
      columns={[t('score'), t('rank'), t('class')]}
      rows={rankByScore(scores, (score) => score).map(({ score, rank, isTied }, index) => ({
        key: String(index),
        cells: [
          formatNumber(locale, score),
          `${String(rank)}${isTied ? '=' : ''}`,
          t('class-of', { number: classOf(score) }),
        ],
      }))}
    />
  );
}
