import { useTranslations } from 'next-intl';
import { TimelinessStatus } from '@/components/features/reporting/timeliness-status';
import { useReportingWords } from '@/components/features/reporting/words';
import type { Board } from '@/lib/features/reporting/model/board';
import { timelinessValues } from '@/lib/features/reporting/model/timeliness';

/** How the duty was met; the rows add up to the last one. */
export function DutyCounts({ board }: Readonly<{ board: Board }>) {
  const t = useTranslations('monitor');
  const { number } = useReportingWords();
  return (
    <section aria-labelledby="gui">
      <h2 id="gui" className="part">
        {t('counts')}
      </h2>
      <table>
        <caption className="vh">{t('counts-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('count-columns.what')}</th>
            <th scope="col" className="r">
              {t('count-columns.count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {timelinessValues.map((value) => (
            <tr key={value}>
              <th scope="row">
                <TimelinessStatus value={value} />
              </th>
              <td className="r">{number(board.count[value])}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <b>{t('expected')}</b>
            </th>
            <td className="r">
              <b>{number(board.count.expected)}</b>
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
