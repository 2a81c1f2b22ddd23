import { useTranslations } from 'next-intl';
import { ItemRow } from '@/components/features/reporting/item-row';
import { RemarkText } from '@/components/features/reporting/remark-list';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { useReportingWords } from '@/components/features/reporting/words';
import { ItemGroup } from '@/components/ui/item-group';
import type { DraftReport } from '@/lib/features/reporting/model/draft';

type Props = Readonly<{ report: DraftReport; links: ReportLinks }>;

/** What came back stands first, each with the reviewer's reason, until every one has been answered again. */
export function ReturnedItems({ report, links }: Props) {
  const t = useTranslations('reporting.report');
  const { time } = useReportingWords();
  const waiting = report.items.filter((item) => item.isReturned);
  if (report.returned === null) return null;
  if (waiting.length === 0) return <p className="notice good">{t('repaired')}</p>;
  const note = t('returned-note', { count: waiting.length, time: time(report.returned.at) });
  return (
    <div className="first">
      <ItemGroup title={t('returned')} note={note}>
        {waiting.map((item) => (
          <ItemRow key={item.task.id} item={item} report={report} links={links} strong>
            {item.remark === null ? null : <RemarkText remark={item.remark} />}
          </ItemRow>
        ))}
      </ItemGroup>
    </div>
  );
}
