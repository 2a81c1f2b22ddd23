import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import type { Desk } from '@/lib/features/reporting/model/desk';
import { href } from '@/lib/platform/routes';

/** What will be owed next, from the calendar everybody reads. */
export function PeriodsAhead({ ahead }: Pick<Desk, 'ahead'>) {
  const t = useTranslations('reporting.desk.ahead');
  const { locale, period, day } = useReportingWords();
  return (
    <section className="grp" aria-labelledby="sap-toi">
      <div className="head">
        <h2 id="sap-toi">{t('title')}</h2>
        <a href={href(locale, 'calendar')}>{t('calendar')}</a>
      </div>
      {ahead.length === 0 ? <p className="quiet">{t('nothing')}</p> : null}
      <ul>
        {ahead.map(({ code, opensOn, cutOffOn, dueOn }) => (
          <li key={code} className="num first-letter:uppercase">
            {t('line', {
              period: period(code),
              opens: day(opensOn) ?? '',
              cutOff: day(cutOffOn) ?? '',
              due: day(dueOn) ?? '',
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
