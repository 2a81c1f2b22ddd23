import { useTranslations } from 'next-intl';
import type { IndicatorListProps } from '@/components/features/indicators/indicator-list';
import { Missing } from '@/components/ui/missing';
import { yearsOf, type YearCoverage } from '@/lib/features/indicators/model/coverage';
import { slugOf, wholeIndex, type Indicator } from '@/lib/features/indicators/model/indicator';
import { trendOf } from '@/lib/features/indicators/model/trend';
import { href } from '@/lib/platform/routes';

type CellProps = Readonly<{ row: YearCoverage | undefined; isBreak: boolean; address: string }>;

function Cell({ row, isBreak, address }: CellProps) {
  const t = useTranslations('indicators');
  const className = isBreak ? 'r brk' : 'r';
  if (row === undefined)
    return (
      <td className={className}>
        <span className="vh">
          <Missing />
        </span>
      </td>
    );
  const { values, ranks, units } = row;
  return (
    <td className={className}>
      <a href={address}>
        {values + ranks === 0
          ? t('matrix-country')
          : t('matrix-cell', { values, more: Math.max(0, ranks - values), units })}
      </a>
    </td>
  );
}

function Row({
  indicator,
  years,
  ...props
}: IndicatorListProps & { indicator: Indicator; years: readonly number[] }) {
  const own = props.coverage.filter((row) => row.indicator === indicator.code);
  const breaks = trendOf(own, wholeIndex).breaks;
  const code = slugOf(indicator.code);
  return (
    <tr>
      <th scope="row">{indicator.code}</th>
      {years.map((year) => (
        <Cell
          key={year}
          row={yearsOf(own, wholeIndex).find((row) => row.year === year)}
          isBreak={breaks.includes(year)}
          address={href(props.view.locale, 'indicator', { code }, { year })}
        />
      ))}
    </tr>
  );
}

/** How many provinces have a figure of which index in which year; upright lines where nothing compares across. */
export function CoverageMatrix(props: IndicatorListProps) {
  const t = useTranslations('indicators');
  const held = props.coverage.filter((row) => row.component === wholeIndex).map((row) => row.year);
  const first = Math.min(...held);
  const years = Array.from({ length: Math.max(...held) - first + 1 }, (_, step) => first + step);
  return (
    <div className="scroll" role="region" aria-labelledby="coverage-caption" tabIndex={0}>
      <table className="coverage">
        <caption className="vh" id="coverage-caption">
          {t('matrix-caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('column.name')}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="r">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.indicators.map((indicator) => (
            <Row key={indicator.code} {...props} indicator={indicator} years={years} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
