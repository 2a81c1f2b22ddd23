import { useTranslations } from 'next-intl';
import { reportLinks } from '@/components/features/reporting/report-links';
import { StateTag } from '@/components/features/reporting/state-tag';
import { TimelinessStatus } from '@/components/features/reporting/timeliness-status';
import { useReportingWords } from '@/components/features/reporting/words';
import { StackTable, type StackColumn, type StackRow } from '@/components/ui/stack-table';
import type { ReportHeader } from '@/lib/features/reporting/model/draft';

type Props = Readonly<{ past: readonly ReportHeader[]; several: boolean }>;

const kinds = { period: 'title', state: 'text', timeliness: 'text', sent: 'text', receipt: 'text' } as const;

function useRow(several: boolean): (header: ReportHeader) => StackRow {
  const t = useTranslations('reporting.desk');
  const words = useReportingWords();
  return ({ reportId, period, province, state, timeliness, submissions }) => {
    const links = reportLinks(words.locale, period.code, several ? province.slug : undefined);
    const [last] = submissions;
    const label = words.period(period.code);
    return {
      key: reportId,
      cells: {
        period: (
          <a className="capital" href={links.report}>
            {several ? `${label}, ${province.name}` : label}
          </a>
        ),
        state:
          last === undefined ? <span className="quiet">{t('not-sent')}</span> : <StateTag state={state} />,
        timeliness: <TimelinessStatus value={timeliness} />,
        sent: last === undefined ? '–' : <span className="num">{words.time(last.submittedAt)}</span>,
        receipt: last === undefined ? '–' : <a href={links.receipt(last.receipt)}>{last.receipt}</a>,
      },
    };
  };
}

/** Decided or locked periods with their receipts, newest first. */
export function PastReports({ past, several }: Props) {
  const t = useTranslations('reporting.desk');
  const { provinceWithin: province } = useReportingWords();
  const columns = Object.entries(kinds).map(([key, kind]): StackColumn => ({
    key,
    kind,
    label: t(`columns.${key}`),
  }));
  const names = [...new Set(past.map((header) => province(header.province)))].join(', ');
  return (
    <StackTable
      caption={t('past-caption', { province: names })}
      columns={columns}
      groups={[{ key: 'all', rows: past.map(useRow(several)) }]}
    />
  );
}
