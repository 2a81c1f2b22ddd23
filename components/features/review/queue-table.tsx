import { useTranslations } from 'next-intl';
import { TimelinessStatus } from '@/components/features/reporting/timeliness-status';
import { useReportingWords } from '@/components/features/reporting/words';
import { StackTable, type StackColumn, type StackRow } from '@/components/ui/stack-table';
import type { QueueRow } from '@/lib/features/reporting/model/review';
import { href } from '@/lib/platform/routes';

const kinds = {
  province: 'title',
  period: 'text',
  sent: 'text',
  waiting: 'text',
  due: 'text',
  changed: 'number',
  confirmed: 'number',
  findings: 'number',
} as const;

function TakenBy({ reservation }: Pick<QueueRow, 'reservation'>) {
  const t = useTranslations('review.reservation');
  if (reservation === null) return null;
  return (
    <span className="block quiet">
      {reservation.isMine ? t('row-mine') : t('row-theirs', { name: reservation.by })}
    </span>
  );
}

function useRow(): (row: QueueRow) => StackRow {
  const t = useTranslations('review.queue');
  const words = useReportingWords();
  return (row) => {
    const { reportId, province, period, n, submittedAt, waitingDays, timeliness, changed, confirmed } = row;
    const name = words.province(province);
    const label = words.period(period.code);
    return {
      key: reportId,
      cells: {
        province: (
          <>
            <a
              href={href(words.locale, 'reviewReport', { reportId })}
              aria-label={t('open', { province: name, period: label })}
            >
              <b>{name}</b>
            </a>
            <TakenBy reservation={row.reservation} />
            {row.isOwn ? <span className="block quiet">{t('own')}</span> : null}
          </>
        ),
        period: label,
        sent: (
          <span className="num">
            {words.time(submittedAt)}
            {n > 1 ? ` (${t('round', { n })})` : null}
          </span>
        ),
        waiting: t('waiting', { days: waitingDays }),
        due: (
          <span className="num">
            {words.day(period.dueOn)} <TimelinessStatus value={timeliness} />
          </span>
        ),
        changed: words.number(changed),
        confirmed: words.number(confirmed),
        findings: (
          <>
            {words.number(row.findings)}
            {row.unexplained === 0 ? null : (
              <span className="block quiet">{t('unexplained', { count: row.unexplained })}</span>
            )}
          </>
        ),
      },
    };
  };
}

/** Reports that wait, in the order in which they should be opened. */
export function QueueTable({ rows }: Readonly<{ rows: readonly QueueRow[] }>) {
  const t = useTranslations('review.queue');
  const columns = Object.entries(kinds).map(([key, kind]): StackColumn => ({
    key,
    kind,
    label: t(`columns.${key}`),
  }));
  return (
    <StackTable
      caption={t('caption')}
      columns={columns}
      groups={[{ key: 'all', rows: rows.map(useRow()) }]}
    />
  );
}
