import { useTranslations } from 'next-intl';
import type { Statement } from '@/lib/features/claims/model/statement';
import type { Locale } from '@/lib/i18n/locale';
import { formatNumber, formatPercent, formatShare } from '@/lib/platform/format';

type Figures = Pick<Statement, 'numerator' | 'denominator' | 'value' | 'valueMax' | 'comparator' | 'unit'>;

function shareOf({ numerator, denominator }: Figures, locale: Locale): string | null {
  return numerator === null || denominator === null ? null : formatShare(locale, numerator, denominator);
}

function valueOf({ value, valueMax, unit }: Figures, locale: Locale): string | null {
  const number = (figure: number) =>
    unit === 'percent' ? formatPercent(locale, figure) : formatNumber(locale, figure);
  if (value === null) return null;
  return valueMax === null ? number(value) : `${number(value)}–${number(valueMax)}`;
}

/** The figure of a statement as it was stated: `55/63`, `hơn 40/63`, `145–166`; a dash where it gives none. */
export function useClaimedFigure(locale: Locale): (statement: Figures) => string {
  const t = useTranslations('claims.figure');
  return (statement) => {
    const figure = shareOf(statement, locale) ?? valueOf(statement, locale);
    const { comparator } = statement;
    if (figure === null) return '–';
    return comparator === 'gt' || comparator === 'lte' ? t(comparator, { figure }) : figure;
  };
}
