import { useTranslations } from 'next-intl';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { RecomputedTable } from '@/components/features/indicators/recomputed-table';
import { Section } from '@/components/ui/section';
import { partName } from '@/lib/features/indicators/model/indicator';
import { recompute, weightsOf, type Weight } from '@/lib/features/indicators/model/recomputed';
import type { Locale } from '@/lib/i18n/locale';
import { formatNumber } from '@/lib/platform/format';

function formula(weights: readonly Weight[], locale: Locale): string {
  return weights
    .map(({ edition, weight }) => `${formatNumber(locale, weight)} × ${partName(edition, locale)}`)
    .join(' + ');
}

function Not({ why }: { why: string }) {
  return (
    <div className="wrap mt-8">
      <p className="notes">{why}</p>
    </div>
  );
}

/** The published total beside the one made again from its parts, with the method; or why that cannot be done. */
export function IndicatorRecomputed(view: IndicatorView) {
  const t = useTranslations('indicators.recomputed');
  const { indicator, observations, units, held, locale } = view;
  if (held.scheme === '' || held.values === 0) return null;
  const weights = weightsOf(indicator.editions.filter((edition) => edition.scheme === held.scheme));
  if (weights.length === 0) return <Not why={t('no-weights', { year: String(held.year) })} />;
  const rows = recompute(units, observations, weights);
  if (rows.length === 0) return <Not why={t('none')} />;
  return (
    <Section
      id="recomputed"
      title={t('title', { count: rows.length, agreeing: rows.filter((row) => row.agrees).length })}
      note={[
        t('note', { formula: formula(weights, locale) }),
        t('partial', { count: held.values - rows.length }),
      ].join(' ')}
    >
      <RecomputedTable view={view} weights={weights} rows={rows} />
    </Section>
  );
}
