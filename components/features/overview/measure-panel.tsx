import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { BordersChoice } from '@/components/features/overview/borders-choice';
import { MeasureChoice } from '@/components/features/overview/measure-choice';
import type { OverviewView } from '@/components/features/overview/view';
import { YearChoice } from '@/components/features/overview/year-choice';
import type { BorderSet } from '@/components/map/geometry';
import { MapAndRanking } from '@/components/map/map-and-ranking';
import type { MapFigureProps } from '@/components/map/map-figure';
import type { MapDatum } from '@/components/map/map-datum';
import type { MapLegendProps } from '@/components/map/map-legend';
import type { RankingRow } from '@/components/ui/ranking-table';
import { Section } from '@/components/ui/section';
import type { YearCoverage } from '@/lib/features/indicators/model/coverage';

export type MeasureShown = Readonly<{
  /** The measure in few words, as captions name it. */
  name: string;
  finding: string;
  note: ReactNode;
  borders: BorderSet;
  /** True where the data were made for the 63 units, so that the reader may also ask for today's. */
  mayChooseBorders: boolean;
  data: readonly MapDatum[];
  legend: MapLegendProps;
  caption: string;
  headings: { rank: string; name: string; value: string };
  rows: readonly RankingRow[];
  /** On a phone the first rows stand for all: only where the full list is one link away. */
  isBrief?: boolean;
  /** Under the table: what its signs mean, and the ways on. */
  foot: ReactNode;
  year?: number;
  years?: readonly YearCoverage[];
}>;

export type MeasurePanelProps = Readonly<{ view: OverviewView; shown: MeasureShown }>;

/** How a measure is shown: map and table on the overview, one of them in a frame. */
export type MeasurePanelType = (props: MeasurePanelProps) => ReactNode;

/** The map of a measure, in the words of its table. */
export function useMeasureMap({ name: measure, borders, data, legend }: MeasureShown): MapFigureProps {
  const t = useTranslations('measures');
  return {
    caption: t('map', { count: borders, measure }),
    tilesLabel: t('tiles', { count: borders, measure }),
    borders,
    data,
    legend,
  };
}

function Choices({ view, shown }: MeasurePanelProps) {
  const { year, years, mayChooseBorders } = shown;
  return (
    <>
      <MeasureChoice view={view} />
      <div className="choices">
        {years ? <YearChoice view={view} years={years} current={year} /> : null}
        {mayChooseBorders ? <BordersChoice view={view} year={year} /> : null}
      </div>
    </>
  );
}

/** Map and table as equals, both driven by one choice that the address holds. */
export function MeasurePanel({ view, shown }: MeasurePanelProps) {
  const t = useTranslations('measures');
  const { caption, headings, rows } = shown;
  return (
    <Section id="map" title={shown.finding} note={shown.note}>
      <Choices view={view} shown={shown} />
      <MapAndRanking
        map={useMeasureMap(shown)}
        ranking={{
          caption,
          captionGoesOn: t('goes-on', { caption }),
          headings,
          rows,
          brief: shown.isBrief ?? false,
        }}
      >
        {shown.foot}
      </MapAndRanking>
    </Section>
  );
}
