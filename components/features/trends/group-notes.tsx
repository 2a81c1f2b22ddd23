import { useTranslations } from 'next-intl';
import { knownDay } from '@/components/features/overview/known-day';
import type { TrendView } from '@/components/features/trends/trend-view';
import { breaksAt, openPeriod } from '@/lib/features/reporting/model/trend';
import { formatDate, formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

/** What is not seen and why: a period still open, a status that cannot have come about yet, another task set. */
export function GroupNotes({ locale, today, country, ...view }: TrendView) {
  const t = useTranslations('trends');
  const day = knownDay({ ...view, today });
  const last = country.at(-1);
  const open = openPeriod(country, day);
  return (
    <div className="wrap mt-8">
      <div className="notes">
        {open === null ? null : (
          <p>
            {t('open-period', {
              period: formatPeriod(locale, open.period),
              reported: open.reported,
              provinces: open.provinces,
            })}
          </p>
        )}
        {last === undefined || day > last.dueOn ? null : (
          <p>
            {t('no-overdue', {
              day: formatDate(locale, last.dueOn),
              assumed: last.isDueAssumed ? 'yes' : 'no',
            })}
          </p>
        )}
        {breaksAt(country).length === 0 ? null : <p>{t('break')}</p>}
        <p>{t.rich('source', { a: (chunks) => <a href={href(locale, 'method')}>{chunks}</a> })}</p>
      </div>
    </div>
  );
}
