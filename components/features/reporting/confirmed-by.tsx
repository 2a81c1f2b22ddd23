import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import type { DraftItem } from '@/lib/features/reporting/model/draft';

/** "Không thay đổi, xác nhận bởi … lúc …": a confirmation is somebody's act at a time. */
export function ConfirmedBy({ item }: Readonly<{ item: Pick<DraftItem, 'answer' | 'editedBy'> }>) {
  const t = useTranslations('reporting.report');
  const { time } = useReportingWords();
  const { answer, editedBy } = item;
  if (answer !== 'unchanged' || editedBy === null) return null;
  const name = editedBy.isViewer ? t('you') : editedBy.name;
  return <span className="block small quiet">{t('confirmed-by', { name, time: time(editedBy.at) })}</span>;
}
