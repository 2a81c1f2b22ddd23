import formerPaths from '@/prisma/data/map/paths-63.json';
import currentPaths from '@/prisma/data/map/paths-34.json';
import formerTiles from '@/prisma/data/map/tiles-63.json';
import currentTiles from '@/prisma/data/map/tiles-34.json';
import { callouts, namedInside, type Callout } from './callouts';

/** `63`: the units to 30 June 2025; `34`: those from 1 July 2025. A code means a unit only within its set. */
export type BorderSet = '63' | '34';

export type Shape = Readonly<{ code: string; ten: string; x: number; y: number; r: number; d: string }>;

/** An archipelago in its own frame, because at its true distance it would be a few points. */
export type Inset = Readonly<{
  id: string;
  code: string;
  thuoc: string;
  frame: readonly number[];
  label: readonly number[];
  d: string;
}>;

export type Tile = Readonly<{ row: number; col: number; abbr: string }>;

export type Geometry = Readonly<{
  viewBox: string;
  units: readonly Shape[];
  insets: readonly Inset[];
  namedInside: readonly string[];
  callouts: readonly Callout[];
  rows: number;
  tiles: Readonly<Record<string, Tile>>;
  /** Cells over which the names of the sea and the archipelagos stand, by row and column. */
  taken: readonly (readonly [row: number, col: number])[];
}>;

/** Columns of either grid: the grid of 34 leaves its last one to the sea. */
export const columns = 7;

/** What is drawn for each set; see `prisma/data/map` for the sources and the licence of the boundaries. */
export const geometryOf: Readonly<Record<BorderSet, Geometry>> = {
  '63': {
    ...formerPaths,
    namedInside: namedInside['63'],
    callouts: callouts['63'],
    rows: formerTiles.rows,
    tiles: formerTiles.tiles,
    taken: [
      [6, 4],
      [6, 5],
      [6, 6],
      [7, 5],
      [7, 6],
      [16, 5],
      [16, 6],
    ],
  },
  '34': {
    ...currentPaths,
    namedInside: namedInside['34'],
    callouts: callouts['34'],
    rows: currentTiles.rows,
    tiles: currentTiles.tiles,
    taken: [
      [4, 4],
      [4, 5],
      [4, 6],
      [6, 5],
      [6, 6],
      [12, 5],
      [12, 6],
    ],
  },
};
