import { useTranslations } from 'next-intl';
import { EmbedFigure } from '@/components/features/embeds/embed-figure';
import { FormerUnit } from '@/components/features/provinces/former-unit';
import { IndexCharts } from '@/components/features/provinces/index-charts';
import { useIndicesFinding } from '@/components/features/provinces/province-indices';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { formatDate } from '@/lib/platform/format';

/** The indices of a province, year by year. */
export function EmbedProvinceIndices(view: ProvinceView) {
  const words = useTranslations('provinces.page.indices');
  return (
    <EmbedFigure
      title={useIndicesFinding(view)}
      note={words('note', { day: formatDate(view.locale, view.day) })}
      source={<p>{words('source')}</p>}
    >
      <FormerUnit view={view} dossier={view.dossier} name={view.name} />
      <IndexCharts {...view} />
    </EmbedFigure>
  );
}
