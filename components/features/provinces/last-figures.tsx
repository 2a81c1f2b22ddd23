import { useTranslations } from 'next-intl';
import { Missing } from '@/components/ui/missing';
import type { LastFigure } from '@/lib/features/indicators/model/last-figure';
import type { Locale } from '@/lib/i18n/locale';
import { formatNumber, formatShare } from '@/lib/platform/format';

type Props = Readonly<{ locale: Locale; unitId: string; figures: readonly LastFigure[] }>;

const digits: Readonly<Record<string, number>> = { DTI: 4, PAPI: 2 };

function useFigureText(locale: Locale) {
  const t = useTranslations('provinces.reached');
  return ({ indicator, year, value, rank, rankOf }: LastFigure): string => {
    const named = { indicator, year: String(year) };
    const score = value === null ? '' : formatNumber(locale, value, digits[indicator]);
    if (rank === null || rankOf === null) return t('figure-value', { ...named, score });
    const place = formatShare(locale, rank, rankOf);
    return value === null ? t('figure-rank', { ...named, place }) : t('figure', { ...named, score, place });
  };
}

/** The newest figure of each index of one unit, with its year. */
export function LastFigures({ locale, unitId, figures }: Props) {
  const textOf = useFigureText(locale);
  const own = figures.filter((figure) => figure.provinceId === unitId);
  if (own.length === 0) return <Missing />;
  return (
    <ul>
      {own.map((figure) => (
        <li key={figure.indicator}>{textOf(figure)}</li>
      ))}
    </ul>
  );
}
