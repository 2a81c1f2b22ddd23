import { useTranslations } from 'next-intl';
import { CompareTable, type CompareRow } from '@/components/features/compare/compare-table';
import type { CompareView } from '@/components/features/compare/compare-view';
import { ContrastMark } from '@/components/features/compare/contrast-mark';
import { DownloadLinks } from '@/components/ui/download-links';
import { Missing } from '@/components/ui/missing';
import { Section } from '@/components/ui/section';
import {
  comparableRows,
  type ComparableRow,
  type ProvinceFigure,
} from '@/lib/features/indicators/model/comparable';
import { digitsOf, roundedAs } from '@/lib/features/indicators/model/digits';
import { componentSlug, indexName, slugOf, wholeIndex } from '@/lib/features/indicators/model/indicator';
import { contrastOf } from '@/lib/features/provinces/model/contrast';
import { formatNumber } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type CellProps = Readonly<{ view: CompareView; row: ComparableRow; figure: ProvinceFigure | undefined }>;

function Figure({ view, row, figure }: CellProps) {
  const t = useTranslations('compare.indicators');
  if (figure === undefined) return <Missing />;
  const { value, rank, rankOf, unit, note } = figure;
  const ranked =
    rank === null ? '' : t('rank', { rank, of: rankOf ?? 0, known: rankOf === null ? 'no' : 'yes' });
  if (row.by === 'rank' || value === null) return <span className="num">{ranked}</span>;
  return (
    <>
      <span className="num">{formatNumber(view.locale, value, digitsOf(unit, value, note))}</span>
      {ranked === '' ? null : <span className="small block">{ranked}</span>}
    </>
  );
}

/** Distances are counted between the figures as they stand in the row. */
function shownOf({ by }: ComparableRow, { value, rank, unit, note }: ProvinceFigure): number | null {
  if (by === 'rank') return rank;
  return value === null ? null : roundedAs(unit, value, note);
}

function useRow(view: CompareView) {
  const t = useTranslations('compare.indicators');
  const { locale, choice } = view;
  return (row: ComparableRow): CompareRow[] => {
    const [any] = row.figures;
    if (any === undefined) return [];
    const cells = choice.chosen.map((unit) => row.figures.find((each) => each.provinceId === unit.id));
    const contrast = contrastOf(
      cells.map((figure) => {
        const shown = figure === undefined ? null : shownOf(row, figure);
        return { says: String(shown), figure: shown, isMissing: figure === undefined };
      }),
    );
    const digits = row.by === 'rank' ? 0 : digitsOf(any.unit, any.value ?? 0, any.note);
    const by = contrast.kind === 'by' ? formatNumber(locale, contrast.distance, digits) : '';
    const component = any.component === wholeIndex ? undefined : componentSlug(any.component);
    return [
      {
        key: `${any.indicator} ${any.component}`,
        title: (
          <>
            <a
              href={href(locale, 'indicator', { code: slugOf(any.indicator) }, { year: row.year, component })}
            >
              {indexName(any, locale)}
            </a>
            <span className="small block">
              {t(`${row.by}-year${row.isComplete ? '' : '-most'}`, { year: String(row.year) })}
            </span>
          </>
        ),
        cells: cells.map((figure, index) => (
          <Figure key={choice.chosen[index]?.slug} view={view} row={row} figure={figure} />
        )),
        contrast,
        mark: <ContrastMark contrast={contrast} distance={row.by === 'rank' ? t('ranks', { by }) : by} />,
      },
    ];
  };
}

/** Each index in the newest year that all of them have, by value or by rank where values are not published. */
export function ComparedIndicators(view: CompareView) {
  const t = useTranslations('compare.indicators');
  const rowOf = useRow(view);
  const { locale, choice, figures } = view;
  // Of parts only those all of them have: a row of gaps compares nothing.
  const rows = comparableRows(figures, choice.chosen.length).filter(
    (row) => row.isComplete || row.figures[0]?.component === wholeIndex,
  );
  const left = new Set(figures.map((figure) => `${figure.indicator} ${figure.component}`)).size - rows.length;
  const groups = [
    { key: 'whole', rows: rows.filter((row) => row.figures[0]?.component === wholeIndex).flatMap(rowOf) },
    {
      key: 'part',
      title: t('parts'),
      rows: rows.filter((row) => row.figures[0]?.component !== wholeIndex).flatMap(rowOf),
    },
  ];
  return (
    <Section id="indicators" title={t('title', { count: rows.length })} note={t('note')}>
      {rows.length === 0 ? null : (
        <CompareTable
          locale={locale}
          chosen={choice.chosen}
          caption={t('caption')}
          heading={t('heading')}
          groups={groups}
        />
      )}
      {rows.length === 0 ? null : (
        <DownloadLinks
          locale={locale}
          resource="observations"
          query={{
            indicator: [...new Set(rows.flatMap((row) => row.figures[0]?.indicator ?? []))].join(','),
            province: choice.chosen.map((unit) => unit.slug).join(','),
          }}
        />
      )}
      {left === 0 ? null : <p className="notes mt-4">{t('left', { count: left })}</p>}
    </Section>
  );
}
