import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import type { RegionCourse } from '@/lib/features/reporting/model/course';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ regions: readonly RegionCourse[]; period: string }>;

const columns = ['on_time', 'late', 'not_yet', 'not_submitted', 'exempt'] as const;

function Row({ row, period }: Readonly<{ row: RegionCourse; period: string }>) {
  const name = useTranslations('provinces.region');
  const { locale, number } = useReportingWords();
  const { region, timeliness, verified } = row;
  return (
    <tr>
      <th scope="row">
        {region === null ? (
          name('none')
        ) : (
          <a href={href(locale, 'monitor', {}, { period, region })}>{name(region)}</a>
        )}
      </th>
      {columns.map((column) => (
        <td key={column} className="r">
          {number(timeliness[column])}
        </td>
      ))}
      <td className="r">
        {number(verified.said)}/{number(verified.asked)}
      </td>
      <td className="r">
        {number(verified.proven)}/{number(verified.asked)}
      </td>
    </tr>
  );
}

/** Timeliness and the two numbers of completeness, region by region. */
export function RegionPart({ regions, period }: Props) {
  const t = useTranslations('monitor.regions');
  const columnWords = useTranslations('monitor.course.columns');
  const words = useReportingWords();
  return (
    <section className="mt-10">
      <h2 id="vung" className="part">
        {t('title')}
      </h2>
      <div className="scroll" role="region" aria-labelledby="vung" tabIndex={0}>
        <table>
          <caption className="vh">{t('caption', { period: words.period(period) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('region')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="r">
                  {columnWords(column)}
                </th>
              ))}
              <th scope="col" className="r">
                {columnWords('said')}
              </th>
              <th scope="col" className="r">
                {columnWords('proven')}
              </th>
            </tr>
          </thead>
          <tbody>
            {regions.map((row) => (
              <Row key={row.region} row={row} period={period} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
