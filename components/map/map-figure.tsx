import type { MapDatum } from './map-datum';
import { MapLegend, type MapLegendProps } from './map-legend';
import { ProvinceMap } from './province-map';
import { TileGrid } from './tile-grid';

export interface MapFigureProps {
  /** What the map shows, and where the same values stand as text. */
  caption: string;
  tilesLabel: string;
  data: readonly MapDatum[];
  legend: MapLegendProps;
}

/** Map, legend and the phone's tiles over the same data. */
export function MapFigure({ caption, tilesLabel, data, legend }: MapFigureProps) {
  return (
    <figure className="mapbox">
      <figcaption className="vh">{caption}</figcaption>
      <ProvinceMap data={data} />
      <MapLegend {...legend} />
      <TileGrid label={tilesLabel} data={data} />
    </figure>
  );
}
