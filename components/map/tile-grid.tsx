import grid from '@/prisma/data/map/tiles-63.json';
import type { MapDatum } from './map-datum';
import { useTranslations } from 'next-intl';

type Tile = (typeof grid.tiles)[keyof typeof grid.tiles];

const tileAt = new Map(
  Object.entries(grid.tiles).map(([code, tile]) => [tile.row * grid.cols + tile.col, { code, tile }]),
);
/** Cells taken by the names of the sea and the archipelagos. */
const taken = new Set(
  [7, 7, 16].flatMap((row) => [row * grid.cols + 5, row * grid.cols + 6]).concat([46, 47, 48]),
);

function Cell({ tile, datum }: { tile: Tile; datum: MapDatum | undefined }) {
  if (!datum) return <i />;
  return (
    <a className={`t${String(datum.mapClass)}`} href={datum.href}>
      <span className="vh">{`${datum.name}: ${datum.label}`}</span> <b>{tile.abbr}</b>{' '}
      <span>{datum.short}</span>
    </a>
  );
}

function Isle({ place, name, datum }: { place: string; name: string; datum: MapDatum | undefined }) {
  return (
    <span className={`isle ${place} t${String(datum?.mapClass ?? 0)}`}>
      <span>
        {name} {datum?.short ?? '–'}
      </span>
    </span>
  );
}

/** The phone's form of the map: one square per province, roughly where it lies. */
export function TileGrid({ label, data }: { label: string; data: readonly MapDatum[] }) {
  const t = useTranslations('shell.map');
  const byCode = new Map(data.map((datum) => [datum.code, datum]));
  const cells = Array.from({ length: grid.cols * grid.rows }, (_, index) => index);
  return (
    <nav className="tiles" aria-label={label}>
      {cells.map((index) => {
        const found = tileAt.get(index);
        if (found) return <Cell key={index} tile={found.tile} datum={byCode.get(found.code)} />;
        return taken.has(index) ? null : <i key={index} />;
      })}
      <span className="sea">{t('sea')}</span>
      <Isle place="hs" name={t('hoang-sa')} datum={byCode.get('48')} />
      <Isle place="ts" name={t('truong-sa')} datum={byCode.get('56')} />
    </nav>
  );
}
