import type { MapClass } from './classes';

/** What the map, the tiles and their titles need to know about one province. */
export interface MapDatum {
  /** Official code within the set of borders the map draws ('01'–'96'); the same code may mean another unit in the other. */
  code: string;
  name: string;
  href: string;
  mapClass: MapClass;
  /** Short value written on callouts and tiles: '5', '–'. */
  short: string;
  /** The value in words, for titles and accessible names: '5/8 nhiệm vụ', 'chưa có báo cáo'. */
  label: string;
}
