import { useTranslations } from 'next-intl';
import { columns, geometryOf, type BorderSet, type Tile } from './geometry';
import type { MapDatum } from './map-datum';

type Props = Readonly<{ id: string; label: string; borders: BorderSet; data: readonly MapDatum[] }>;

/** From this column on, the label of a tile grows to the left, so that it does not leave the page. */
const easternEdge = 4;

function Cell({ tile, datum }: Readonly<{ tile: Tile; datum: MapDatum | undefined }>) {
  if (!datum) return <i />;
  return (
    <a className={`t${datum.mapClass}${tile.col < easternEdge ? '' : ' east'}`} href={datum.href}>
      <span className="tip">{`${datum.name}: ${datum.label}`}</span> <b>{tile.abbr}</b>{' '}
      <span>{datum.short}</span>
    </a>
  );
}

function Isle({ place, name, datum }: { place: string; name: string; datum: MapDatum | undefined }) {
  return (
    <span className={`isle ${place} t${datum?.mapClass ?? 0}`}>
      <span>
        {name} {datum?.short ?? '–'}
      </span>
    </span>
  );
}

/** The phone's form of the map, and a choice on any screen: one square per unit, roughly where it lies. */
export function TileGrid({ id, label, borders, data }: Props) {
  const t = useTranslations('shell.map');
  const { rows, tiles, taken } = geometryOf[borders];
  const datumOf = new Map(data.map((datum) => [datum.code, datum]));
  const at = new Map(
    Object.entries(tiles).map(([code, tile]) => [tile.row * columns + tile.col, { code, tile }]),
  );
  const covered = new Set(taken.map(([row, col]) => row * columns + col));
  return (
    <nav className={`tiles of-${borders}`} id={`${id}-tiles`} aria-label={label}>
      {Array.from({ length: columns * rows }, (_, index) => {
        const found = at.get(index);
        if (found) return <Cell key={index} tile={found.tile} datum={datumOf.get(found.code)} />;
        return covered.has(index) ? null : <i key={index} />;
      })}
      <span className="sea">{t('sea')}</span>
      <Isle place="hs" name={t('hoang-sa')} datum={datumOf.get('48')} />
      <Isle place="ts" name={t('truong-sa')} datum={datumOf.get('56')} />
    </nav>
  );
}
