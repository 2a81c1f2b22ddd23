import type { ReactNode } from 'react';
import { Ranking } from '@/components/ui/ranking';
import type { RankingTableProps } from '@/components/ui/ranking-table';
import { MapFigure, type MapFigureProps } from './map-figure';

export interface MapAndRankingProps {
  map: MapFigureProps;
  ranking: RankingTableProps & { captionGoesOn: string };
  /** Under the table: what its signs mean, the way to the full table, its download. */
  children?: ReactNode;
}

/**
 * One measure of every unit, twice: as a map and as a table with the same values, which is its equal.
 * Rows in, markup out; who calls it has put values into classes (`classify`) and ranked the rows (`rankByScore`).
 */
export function MapAndRanking({ map, ranking, children }: MapAndRankingProps) {
  const table = `${map.id ?? 'map'}-table`;
  return (
    <div className="mapgrid">
      <MapFigure {...map} tableHref={`#${table}`} />
      <div id={table} tabIndex={-1}>
        <Ranking {...ranking} />
        {children}
      </div>
    </div>
  );
}
