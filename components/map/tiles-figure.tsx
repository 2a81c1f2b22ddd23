import type { MapFigureProps } from './map-figure';
import { MapLegend } from './map-legend';
import { TileGrid } from './tile-grid';

/** The tile grid by itself, at any width, with its legend. */
export function TilesFigure({ id = 'map', borders = '63', tilesLabel, data, legend }: MapFigureProps) {
  return (
    <figure className="mapbox tiles-only">
      <figcaption className="vh">{tilesLabel}</figcaption>
      <MapLegend {...legend} />
      <TileGrid id={id} label={tilesLabel} borders={borders} data={data} />
    </figure>
  );
}
