import { useTranslations } from 'next-intl';
import { WorkedTable } from '@/components/features/programme/worked-table';
import { partName, schemesOf, type Edition, type Indicator } from '@/lib/features/indicators/model/indicator';
import { weightsOf } from '@/lib/features/indicators/model/recomputed';
import type { Locale } from '@/lib/i18n/locale';
import { formatPercent } from '@/lib/platform/format';

type Props = Readonly<{ locale: Locale; index: Indicator }>;

function Scheme({ locale, index, scheme }: Props & Readonly<{ scheme: Edition }>) {
  const t = useTranslations('method.examples');
  const weights = weightsOf(index.editions.filter((edition) => edition.scheme === scheme.scheme));
  if (weights.length === 0) return null;
  return (
    <WorkedTable
      caption={t('weights', { index: index.code, year: scheme.scheme, document: scheme.legalDocument ?? '' })}
      columns={[t('part'), t('weight')]}
      rows={weights.map(({ edition, weight }) => ({
        key: edition.component,
        cells: [partName(edition, locale), formatPercent(locale, weight * 100)],
      }))}
    />
  );
}

/** The weights of each scheme of an index as the portal recomputes with them; schemes without known weights are left out. */
export function IndexWeights({ locale, index }: Props) {
  return schemesOf(index).map((scheme) => (
    <Scheme key={scheme.scheme} locale={locale} index={index} scheme={scheme} />
  ));
}
