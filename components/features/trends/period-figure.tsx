import { useTranslations } from 'next-intl';
import { ChartFigure } from '@/components/charts/chart-figure';
import { scaleOf, type StackedColumn } from '@/components/charts/stack';
import { StackedColumns } from '@/components/charts/stacked-columns';
import type { Locale } from '@/lib/i18n/locale';
import { formatNumber, formatPercent, formatPeriod } from '@/lib/platform/format';

type Props = Readonly<{
  locale: Locale;
  title: string;
  note: string;
  /** What the table holds, with the name of the group. */
  caption: string;
  columns: readonly StackedColumn[];
  breaks: readonly string[];
  /** Periods whose column may still move. */
  held?: readonly string[];
  /** Figures beside the parts, one for each column. */
  also: Readonly<{ heading: string; values: readonly number[] }>[];
}>;

/** Periods as stacked columns, and the very same numbers as a table. */
export function PeriodFigure({ locale, title, note, caption, columns, breaks, held, also }: Props) {
  const t = useTranslations('trends.status');
  const number = (value: number) => formatNumber(locale, value);
  const kinds = columns[0]?.segments.map((segment) => segment.label) ?? [];
  const rows = columns.map(({ key, segments }, index) => [
    formatPeriod(locale, key),
    ...segments.map((segment) => number(segment.count)),
    ...also.map(({ values }) => number(values[index] ?? 0)),
  ]);
  const described = columns.map(({ label, segments }) => {
    const parts = segments.filter((segment) => segment.count > 0);
    return `${label} ${parts.map((part) => `${part.label} ${number(part.count)}`).join(', ')}`;
  });
  return (
    <ChartFigure
      title={title}
      note={note}
      tableLabel={t('table')}
      table={{ caption, headings: [t('period'), ...kinds, ...also.map((each) => each.heading)], rows }}
    >
      <StackedColumns
        label={`${caption}: ${described.join('; ')}`}
        columns={columns}
        breaks={breaks}
        held={held ?? []}
        scale={scaleOf(columns, { number, percent: (share) => formatPercent(locale, share) })}
      />
    </ChartFigure>
  );
}
