import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import { Disclosure } from '@/components/ui/disclosure';
import type { Ageing } from '@/lib/features/reporting/model/ageing';
import { href } from '@/lib/platform/routes';

/** How long what was sent waits for a decision: the middle, the oldest, and each of them. */
export function AgeingPart({ ageing: { median, oldest, waiting } }: Readonly<{ ageing: Ageing }>) {
  const t = useTranslations('monitor.ageing');
  const { locale, number, period, time, province } = useReportingWords();
  return (
    <section className="mt-10" aria-labelledby="cho">
      <h2 id="cho" className="part">
        {t('title')}
      </h2>
      <p>
        {median === null || oldest === null
          ? t('none')
          : t('finding', { count: waiting.length, median: number(median), oldest: number(oldest) })}
      </p>
      {waiting.length === 0 ? null : (
        <Disclosure summary={t('list', { count: waiting.length })}>
          <div className="scroll" role="group" aria-label={t('title')} tabIndex={0}>
            <table>
              <caption className="vh">{t('caption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('province')}</th>
                  <th scope="col">{t('period')}</th>
                  <th scope="col">{t('sent')}</th>
                  <th scope="col" className="r">
                    {t('days')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {waiting.map((row) => (
                  <tr key={row.reportId}>
                    <th scope="row">
                      <a href={href(locale, 'reviewReport', { reportId: row.reportId })}>
                        {province(row.province)}
                      </a>
                    </th>
                    <td>{period(row.period.code)}</td>
                    <td>{time(row.submittedAt)}</td>
                    <td className="r">{number(row.waitingDays)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Disclosure>
      )}
    </section>
  );
}
