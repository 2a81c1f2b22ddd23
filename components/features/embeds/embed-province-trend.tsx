import { useTranslations } from 'next-intl';
import { EmbedFigure } from '@/components/features/embeds/embed-figure';
import { FormerUnit } from '@/components/features/provinces/former-unit';
import { useProvinceTrendFinding } from '@/components/features/provinces/province-trend';
import { ProvinceTrendFigures } from '@/components/features/provinces/province-trend-figures';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { rowsOf } from '@/lib/features/reporting/model/trend';
import { formatDate } from '@/lib/platform/format';

/** How a province came to where it stands, beside its region and the country. */
export function EmbedProvinceTrend(view: ProvinceView) {
  const t = useTranslations('embed');
  const words = useTranslations('trends');
  const { locale, dossier, name, isInvented, record, unit } = view;
  const day = formatDate(locale, view.day);
  const own = rowsOf(record.trend, unit.slug);
  const finding = useProvinceTrendFinding(view, own);
  return (
    <EmbedFigure
      title={finding === '' ? t('title.embedProvinceTrend', { name }) : finding}
      note={isInvented ? words('invented') : undefined}
      source={<p>{t('source.reports', { day })}</p>}
    >
      <FormerUnit view={view} dossier={dossier} name={name} />
      {own.every((row) => row.reported === 0) ? (
        <p>{t('nothing', { day })}</p>
      ) : (
        <ProvinceTrendFigures view={view} own={own} />
      )}
    </EmbedFigure>
  );
}
