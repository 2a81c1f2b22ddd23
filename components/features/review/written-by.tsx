import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import type { ReviewItem } from '@/lib/features/reporting/model/review';

/** Who answered the item or confirmed that nothing changed, and when. */
export function WrittenBy({
  item: { mark, written },
}: Readonly<{ item: Pick<ReviewItem, 'mark' | 'written'> }>) {
  const t = useTranslations('review.report');
  const { time } = useReportingWords();
  if (written === null) return null;
  const word = mark === 'unchanged' ? 'confirmed-by' : 'answered-by';
  return <p className="small quiet">{t(word, { name: written.name, time: time(written.at) })}</p>;
}
