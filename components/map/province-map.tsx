import { useTranslations } from 'next-intl';
import { Archipelago } from './archipelago';
import type { Callout as CalloutPlace } from './callouts';
import { geometryOf, type BorderSet, type Shape } from './geometry';
import type { MapDatum } from './map-datum';

type Props = Readonly<{ id: string; label: string; borders: BorderSet; data: readonly MapDatum[] }>;

type UnitProps = Readonly<{ unit: Shape; datum: MapDatum }>;

function Callout({ unit, x, y, datum }: UnitProps & CalloutPlace) {
  return (
    <>
      <path
        className="lead-line"
        d={`M${String(unit.x)} ${String(unit.y)}L${String(x - 8)} ${String(y - 9)}`}
      />
      <text className="out" x={x} y={y}>
        {datum.name} <tspan className="v">{datum.short}</tspan>
      </text>
    </>
  );
}

/** Names and values written on the picture: the links over it say them all, so these are for the eye. */
function Names({
  borders,
  find,
}: Readonly<{ borders: BorderSet; find: (code: string) => UnitProps | null }>) {
  const { namedInside, callouts } = geometryOf[borders];
  return (
    <g aria-hidden="true">
      {namedInside.map((code) => {
        const found = find(code);
        return found ? (
          <text key={code} className={`l${found.datum.mapClass}`} x={found.unit.x} y={found.unit.y - 5}>
            {found.datum.name}{' '}
            <tspan className="v" x={found.unit.x} dy="30">
              {found.datum.short}
            </tspan>
          </text>
        ) : null;
      })}
      {callouts.map((place) => {
        const found = find(place.code);
        return found ? <Callout key={place.code} {...place} {...found} /> : null;
      })}
    </g>
  );
}

/** West of this a label grows to the right of its unit, so that it does not leave the page. */
const westernEdge = 330;

/** The unit as a link over the picture: its figure shows on hover and on focus, above every other shape. */
function Link({ unit, datum, shapeId }: UnitProps & Readonly<{ shapeId: string }>) {
  return (
    <a href={datum.href}>
      <use href={`#${shapeId}`} />
      <text
        className={unit.x < westernEdge ? 'tip east' : 'tip'}
        x={unit.x}
        y={unit.y - Math.max(unit.r, 24) - 8}
      >
        {datum.name}: <tspan className="v">{datum.label}</tspan>
      </text>
    </a>
  );
}

/** The country in the borders of the data, always with Hoàng Sa, Trường Sa and Biển Đông named. */
export function ProvinceMap({ id, label, borders, data }: Props) {
  const t = useTranslations('shell.map');
  const { viewBox, units, insets } = geometryOf[borders];
  const datumOf = new Map(data.map((datum) => [datum.code, datum]));
  const find = (code: string) => {
    const [unit, datum] = [units.find((each) => each.code === code), datumOf.get(code)];
    return unit && datum ? { unit, datum } : null;
  };
  return (
    <svg className="map" id={`${id}-shapes`} viewBox={viewBox} role="group" aria-label={label}>
      {units.map(({ code, d }) => (
        <path key={code} id={`${id}-${code}`} className={`u f${datumOf.get(code)?.mapClass ?? 0}`} d={d} />
      ))}
      {insets.map((inset) => (
        <Archipelago key={inset.id} inset={inset} datum={datumOf.get(inset.code)} />
      ))}
      <text className="sea" x="1150" y="1310">
        {t('sea')}
      </text>
      <Names borders={borders} find={find} />
      {units.map(({ code }) => {
        const found = find(code);
        return found ? <Link key={code} {...found} shapeId={`${id}-${code}`} /> : null;
      })}
    </svg>
  );
}
