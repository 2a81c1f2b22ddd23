import { useTranslations } from 'next-intl';
import { figureText } from '@/components/features/indicators/figure-text';
import { indicatorHref } from '@/components/features/indicators/indicator-choice';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { hasQuorum, type YearCoverage } from '@/lib/features/indicators/model/coverage';
import { formatDate, formatShare } from '@/lib/platform/format';

const columns = ['values', 'ranks', 'mean', 'published'] as const;

/** The mean published for the country, or ours where enough provinces have a value. */
function meanOf({ national, mean, values, units }: YearCoverage): number | null {
  return national ?? (hasQuorum(values, units) ? mean : null);
}

function Line({ view, row }: { view: IndicatorView; row: YearCoverage }) {
  const t = useTranslations('indicators.years');
  const { locale, choice } = view;
  const mean = meanOf(row);
  const text = mean === null ? '–' : figureText(view, mean);
  return (
    <tr>
      <th scope="row">
        <a
          href={indicatorHref(view, choice.component, row.year)}
          aria-current={row.year === choice.year ? 'page' : undefined}
        >
          {row.year}
        </a>
      </th>
      <td className="r">{formatShare(locale, row.values, row.units)}</td>
      <td className="r">{formatShare(locale, row.ranks, row.units)}</td>
      <td className="r">{row.national === null ? text : t('as-published', { value: text })}</td>
      <td className="r">{row.publishedOn === null ? '–' : formatDate(locale, row.publishedOn)}</td>
    </tr>
  );
}

/** Every year held of the component: how much of it was found, and when it was published. */
export function YearsTable(view: IndicatorView) {
  const t = useTranslations('indicators.years');
  return (
    <div
      className="scroll chartbox min-[641px]:col-span-2"
      role="region"
      aria-labelledby="years-caption"
      tabIndex={0}
    >
      <table>
        <caption id="years-caption">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('year')}</th>
            {columns.map((key) => (
              <th key={key} scope="col" className="r">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.choice.years.map((row) => (
            <Line key={row.year} view={view} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
