import { useTranslations } from 'next-intl';
import { EmbedFigure } from '@/components/features/embeds/embed-figure';
import { MeasureSource } from '@/components/features/embeds/measure-source';
import {
  useMeasureMap,
  type MeasurePanelProps,
  type MeasurePanelType,
  type MeasureShown,
} from '@/components/features/overview/measure-panel';
import { MapFigure } from '@/components/map/map-figure';
import { TilesFigure } from '@/components/map/tiles-figure';
import { Disclosure } from '@/components/ui/disclosure';
import { RankingTable } from '@/components/ui/ranking-table';
import { endOf, type End } from '@/lib/features/provinces/model/ends';

/** The same values as text, because a map is never the only view. */
function Values({ shown: { caption, headings, rows } }: Readonly<{ shown: MeasureShown }>) {
  const t = useTranslations('embed');
  return (
    <Disclosure summary={t('table')}>
      <RankingTable caption={caption} headings={headings} rows={rows} />
    </Disclosure>
  );
}

function MapPanel({ view, shown }: MeasurePanelProps) {
  return (
    <EmbedFigure title={shown.finding} note={shown.note} source={<MeasureSource view={view} isMap />}>
      <MapFigure {...useMeasureMap(shown)} />
      <Values shown={shown} />
    </EmbedFigure>
  );
}

function TilesPanel({ view, shown }: MeasurePanelProps) {
  return (
    <EmbedFigure title={shown.finding} note={shown.note} source={<MeasureSource view={view} isMap={false} />}>
      <TilesFigure {...useMeasureMap(shown)} />
      <Values shown={shown} />
    </EmbedFigure>
  );
}

function rankingPanel(end: End | null): MeasurePanelType {
  return function RankingPanel({ view, shown }) {
    const t = useTranslations('embed');
    const { caption, headings } = shown;
    const rows = end === null ? shown.rows : endOf(shown.rows, end);
    return (
      <EmbedFigure
        title={shown.finding}
        note={
          <>
            {end === null ? null : `${t(`end.${end}`, { count: rows.length })} `}
            {shown.note}
          </>
        }
        source={<MeasureSource view={view} isMap={false} />}
      >
        <RankingTable caption={caption} headings={headings} rows={rows} />
      </EmbedFigure>
    );
  };
}

/** How a measure is shown in a frame: as a map, as tiles, as a ranking or one end of it. */
export const measurePanels = {
  map: MapPanel,
  tiles: TilesPanel,
  all: rankingPanel(null),
  top: rankingPanel('top'),
  bottom: rankingPanel('bottom'),
} as const satisfies Record<string, MeasurePanelType>;
