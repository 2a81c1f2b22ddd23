import { digitsOf } from '@/lib/features/indicators/model/digits';
import type { Indicator } from '@/lib/features/indicators/model/indicator';
import type { Locale } from '@/lib/i18n/locale';
import { formatNumber, formatPercent } from '@/lib/platform/format';

type Shown = Readonly<{ locale: Locale; indicator: Pick<Indicator, 'unit'> }>;

/** A value of an index as people write it, with the decimals it was published with. */
export function figureText({ locale, indicator }: Shown, value: number, note: string | null = null): string {
  const digits = digitsOf(indicator.unit, value, note);
  return indicator.unit === 'percent'
    ? formatPercent(locale, value, digits)
    : formatNumber(locale, value, digits);
}
