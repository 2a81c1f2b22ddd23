import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { dateOf } from '@/components/features/overview/institution-figure';
import type { OverviewView } from '@/components/features/overview/view';
import { MapAndRanking } from '@/components/map/map-and-ranking';
import type { MapDatum } from '@/components/map/map-datum';
import type { MapLegendProps } from '@/components/map/map-legend';
import { MeasureSelector } from '@/components/ui/measure-selector';
import type { RankingRow } from '@/components/ui/ranking-table';
import { Section } from '@/components/ui/section';
import { measures } from '@/lib/features/provinces/model/measure';
import { href } from '@/lib/platform/routes';

export type MeasureShown = Readonly<{
  finding: string;
  note: ReactNode;
  data: readonly MapDatum[];
  legend: MapLegendProps;
  caption: string;
  captionGoesOn: string;
  headings: { rank: string; name: string; value: string };
  rows: readonly RankingRow[];
}>;

function Selector({ view }: { view: OverviewView }) {
  const t = useTranslations('overview.measure');
  return (
    <MeasureSelector
      label={t('label')}
      measures={measures.map((measure) => ({
        href: `${href(
          view.locale,
          'home',
          {},
          {
            date: dateOf(view),
            measure,
          },
        )}#map`,
        label: t(measure),
        current: measure === view.measure,
      }))}
    />
  );
}

/** Map and table as equals, both driven by one choice that the address holds. */
export function MeasurePanel({ view, shown }: { view: OverviewView; shown: MeasureShown }) {
  const t = useTranslations('overview');
  const measure = t(`measure.${view.measure}`);
  return (
    <Section id="map" title={shown.finding} note={shown.note}>
      <Selector view={view} />
      <MapAndRanking
        map={{
          caption: t('map.caption', { measure }),
          tilesLabel: t('map.tiles', { measure }),
          data: shown.data,
          legend: shown.legend,
        }}
        ranking={{
          caption: shown.caption,
          captionGoesOn: shown.captionGoesOn,
          headings: shown.headings,
          rows: shown.rows,
          brief: true,
        }}
      >
        <p className="tfoot">
          {view.measure === 'tasks' || view.measure === 'dti' ? <span>{t('ranking.ties')}</span> : null}
          <a href={href(view.locale, 'provinces', {}, { date: dateOf(view) })}>
            {t('ranking.full', { count: view.provinces.length })}
          </a>
        </p>
      </MapAndRanking>
    </Section>
  );
}
