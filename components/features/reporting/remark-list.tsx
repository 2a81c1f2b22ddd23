import { useTranslations } from 'next-intl';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { useReportingWords } from '@/components/features/reporting/words';
import { ReturnedNote } from '@/components/ui/returned-note';
import type { RemarkNote } from '@/lib/features/reporting/model/draft';

type Props = Readonly<{ remarks: readonly RemarkNote[]; links: ReportLinks }>;

/** Everything that came back and why, each with the way to its item. */
export function RemarkList({ remarks, links }: Props) {
  return (
    <ul className="remarks">
      {remarks.map((remark) => (
        <li key={remark.taskNumber}>
          <Remark remark={remark} href={links.item(remark.taskNumber)} />
        </li>
      ))}
    </ul>
  );
}

function Remark({ remark, href }: Readonly<{ remark: RemarkNote; href: string }>) {
  const t = useTranslations('reporting.report');
  return (
    <div className="flex gap-3">
      <a className="nowrap" href={href}>
        {t('item', { number: remark.taskNumber })}
      </a>
      <RemarkText remark={remark} />
    </div>
  );
}

/** The reviewer's words about one item. */
export function RemarkText({ remark }: Readonly<{ remark: RemarkNote }>) {
  const t = useTranslations('reporting.report');
  const { time } = useReportingWords();
  return (
    <ReturnedNote
      label={t('why')}
      reason={remark.reason}
      by={t('by', { reviewer: remark.reviewer, time: time(remark.at) })}
    />
  );
}
