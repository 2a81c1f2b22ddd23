import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { usePeriodDates } from '@/components/features/reporting/deadline';
import { StateTag, stateOf } from '@/components/features/reporting/state-tag';
import { useReportingWords } from '@/components/features/reporting/words';
import { PageHeader } from '@/components/shell/page-header';
import type { ReportHeader } from '@/lib/features/reporting/model/draft';

export type Edit = Readonly<{ name: string; at: string; isViewer: boolean }>;

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** Whose report, of which period, where it stands and its dates: the same at the head of each of its screens. */
export function ReportHeading({
  title,
  header,
  lastEdit,
}: Readonly<{ title: ReactNode; header: ReportHeader; lastEdit?: Edit | undefined }>) {
  const t = useTranslations('reporting.report');
  const { time } = useReportingWords();
  const dates = usePeriodDates(header);
  const [last] = header.submissions;
  const sent = last && {
    key: 'sent',
    text: t.rich('sent', { ...bold, n: last.n, time: time(last.submittedAt) }),
  };
  const edited = lastEdit && {
    key: 'edited',
    text: t.rich('last-edit', {
      ...bold,
      time: time(lastEdit.at),
      name: lastEdit.isViewer ? t('you') : lastEdit.name,
    }),
  };
  return (
    <PageHeader
      title={title}
      tag={<StateTag {...stateOf(header)} />}
      meta={[sent, ...dates, edited].filter((each) => each !== undefined)}
    />
  );
}
