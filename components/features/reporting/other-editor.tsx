import { useTranslations } from 'next-intl';
import { useItemVersions } from '@/components/features/reporting/use-item-versions';
import { useReportingWords } from '@/components/features/reporting/words';

type Props = Readonly<{ reportId: string; task: number; version: number; here: string }>;

/** Says soon that somebody else saved the item one is writing; nothing typed is touched. */
export function OtherEditor({ reportId, task, version, here }: Props) {
  const t = useTranslations('reporting.elsewhere');
  const { clock } = useReportingWords();
  const newest = useItemVersions(reportId).find((each) => each.task === task);
  const isNewer = newest !== undefined && newest.version > version;
  return (
    <div role="status">
      {isNewer ? (
        <p className="notice warn" data-elsewhere={task}>
          {t(newest.isViewer ? 'item-own' : 'item', { name: newest.name, time: clock(newest.at) })}{' '}
          <a href={here}>{t('reload')}</a>
        </p>
      ) : null}
    </div>
  );
}
