import { useTranslations } from 'next-intl';
import { figureText } from '@/components/features/indicators/figure-text';
import { chosenName } from '@/components/features/indicators/indicator-headline';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { unitHref } from '@/components/features/indicators/unit-href';
import { partName } from '@/lib/features/indicators/model/indicator';
import type { Recomputed, Weight } from '@/lib/features/indicators/model/recomputed';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { formatNumber } from '@/lib/platform/format';

type Props = Readonly<{
  view: IndicatorView;
  weights: readonly Weight[];
  rows: readonly Recomputed[];
}>;

/** A fifth decimal, so that a sum between two published figures shows as what it is. */
const summed = 5;

function Head({ view, weights }: Omit<Props, 'rows'>) {
  const t = useTranslations('indicators.recomputed');
  const results = ['recomputed', 'published', 'difference'] as const;
  return (
    <thead>
      <tr>
        <th scope="col">{t('name')}</th>
        {weights.map(({ edition, weight }) => (
          <th key={edition.component} scope="col" className="r">
            {partName(edition, view.locale)}{' '}
            <span className="quiet">× {formatNumber(view.locale, weight)}</span>
          </th>
        ))}
        {results.map((key) => (
          <th key={key} scope="col" className="r">
            {t(key)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Line({ view, weights, row }: Omit<Props, 'rows'> & { row: Recomputed }) {
  const number = (value: number) => formatNumber(view.locale, value, summed);
  return (
    <tr>
      <th scope="row">
        <a href={unitHref(view, row.unit)}>{nameOf(row.unit, view.locale)}</a>
      </th>
      {row.parts.map((part, index) => (
        <td key={weights[index]?.edition.component} className="r">
          {part === null ? '–' : figureText(view, part)}
        </td>
      ))}
      <td className="r">{number(row.recomputed)}</td>
      <td className="r">
        <b>{figureText(view, row.published)}</b>
      </td>
      <td className="r">{number(row.difference)}</td>
    </tr>
  );
}

/** The parts with their weights, and the total made of them beside the published one. */
export function RecomputedTable({ view, weights, rows }: Props) {
  const t = useTranslations('indicators.recomputed');
  return (
    <div className="scroll" role="region" aria-labelledby="recomputed-caption" tabIndex={0}>
      <table className="parts">
        <caption className="vh" id="recomputed-caption">
          {t('caption', { name: chosenName(view), year: String(view.held.year) })}
        </caption>
        <Head view={view} weights={weights} />
        <tbody>
          {rows.map((row) => (
            <Line key={row.unit.id} view={view} weights={weights} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
