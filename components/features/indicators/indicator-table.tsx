import { useTranslations } from 'next-intl';
import type { IndicatorListProps } from '@/components/features/indicators/indicator-list';
import { useIndexWords } from '@/components/features/indicators/index-words';
import { useLatestFigure } from '@/components/features/indicators/latest-figure';
import { Missing } from '@/components/ui/missing';
import { StackTable, type StackRow } from '@/components/ui/stack-table';
import { fullestYear, yearsOf, type YearCoverage } from '@/lib/features/indicators/model/coverage';
import { indexName, slugOf, wholeIndex, type Indicator } from '@/lib/features/indicators/model/indicator';
import { href } from '@/lib/platform/routes';

function useCovered() {
  const t = useTranslations('indicators');
  return ({ year, values, ranks, units }: YearCoverage): string => {
    if (values + ranks === 0) return t('covered-country', { year: String(year) });
    const both = values > 0 && ranks > 0 ? 'yes' : 'no';
    return t('covered', { year: String(year), values, ranks, units, both });
  };
}

function useRow({ view, coverage }: IndicatorListProps) {
  const { locale } = view;
  const words = useIndexWords();
  const covered = useCovered();
  const latest = useLatestFigure();
  return (indicator: Indicator): StackRow => {
    const years = yearsOf(
      coverage.filter((row) => row.indicator === indicator.code),
      wholeIndex,
    );
    const [fullest, newest] = [fullestYear(years), years.at(-1)];
    return {
      key: indicator.code,
      cells: {
        name: (
          <>
            <a href={href(locale, 'indicator', { code: slugOf(indicator.code) })}>
              {indexName(indicator, locale)}
            </a>
            <span className="quiet block small">{words.about(indicator)}</span>
          </>
        ),
        publisher: words.publishers(indicator, years) ?? <Missing why="not-found" />,
        years: years.map((row) => row.year).join(', '),
        coverage: fullest === undefined ? <Missing /> : covered(fullest),
        latest: newest === undefined ? <Missing /> : latest({ locale, indicator, years }, newest),
      },
    };
  };
}

/** The indices with one sentence each; coverage is said as it is. */
export function IndicatorTable(props: IndicatorListProps) {
  const t = useTranslations('indicators');
  const row = useRow(props);
  return (
    <StackTable
      caption={t('list-title')}
      columns={[
        { key: 'name', label: t('column.name'), kind: 'title' },
        { key: 'publisher', label: t('column.publisher'), kind: 'text' },
        { key: 'years', label: t('column.years'), kind: 'text' },
        { key: 'coverage', label: t('column.coverage'), kind: 'text' },
        { key: 'latest', label: t('column.latest'), kind: 'text' },
      ]}
      groups={[{ key: 'all', rows: props.indicators.map(row) }]}
    />
  );
}
