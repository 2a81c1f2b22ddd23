import { useTranslations } from 'next-intl';
import type { BorderSet } from './geometry';
import type { MapDatum } from './map-datum';
import { MapLegend, type MapLegendProps } from './map-legend';
import { ProvinceMap } from './province-map';
import { TileGrid } from './tile-grid';

export interface MapFigureProps {
  /** Distinguishes the addresses within the page where it holds more than one map. */
  id?: string;
  /** What the map shows, and where the same values stand as text. */
  caption: string;
  tilesLabel: string;
  /** The set the codes of the data belong to; the 63 units unless told. */
  borders?: BorderSet;
  data: readonly MapDatum[];
  legend: MapLegendProps;
  /** The address within the page of the table with the same values. */
  tableHref?: string;
}

/** Map, legend and tiles over the same data. The reader chooses the form by a link, which the address keeps. */
export function MapFigure({ id = 'map', borders = '63', tableHref, ...figure }: MapFigureProps) {
  const t = useTranslations('shell.map');
  const { caption, tilesLabel, data, legend } = figure;
  return (
    <figure className="mapbox">
      <figcaption className="vh">{caption}</figcaption>
      <p className="forms noprint">
        {tableHref ? (
          <a className="skip" href={tableHref}>
            {t('skip')}
          </a>
        ) : null}
        <a className="to-shapes" href={`#${id}-shapes`}>
          {t('as-shapes')}
        </a>
        <a className="to-tiles" href={`#${id}-tiles`}>
          {t('as-tiles')}
        </a>
      </p>
      <ProvinceMap id={id} label={caption} borders={borders} data={data} />
      <MapLegend {...legend} />
      <TileGrid id={id} label={tilesLabel} borders={borders} data={data} />
    </figure>
  );
}
