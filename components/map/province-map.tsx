import paths from '@/prisma/data/map/paths-63.json';
import { callouts, namedInside } from './callouts';
import { Archipelago } from './archipelago';
import type { MapDatum } from './map-datum';
import { useTranslations } from 'next-intl';

type Unit = (typeof paths.units)[number];

const unitOf = new Map(paths.units.map((unit) => [unit.code, unit]));

function Shape({ unit, datum }: { unit: Unit; datum: MapDatum | undefined }) {
  const shape = (
    <path className={`u f${String(datum?.mapClass ?? 0)}`} d={unit.d}>
      <title>{datum ? `${datum.name}: ${datum.label}` : unit.ten}</title>
    </path>
  );
  return datum ? (
    <a href={datum.href} tabIndex={-1}>
      {shape}
    </a>
  ) : (
    shape
  );
}

function Callout({ code, x, y, datum }: { code: string; x: number; y: number; datum: MapDatum | undefined }) {
  const unit = unitOf.get(code);
  if (!unit || !datum) return null;
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

function NameInside({ code, datum }: { code: string; datum: MapDatum | undefined }) {
  const unit = unitOf.get(code);
  if (!unit || !datum) return null;
  return (
    <text className={`l${String(datum.mapClass)}`} x={unit.x} y={unit.y + 9}>
      {datum.name}
    </text>
  );
}

/**
 * The 63 provinces with Hoàng Sa and Trường Sa. Drawn for the eye only: the table beside it is its equal,
 * and the keyboard's way to the same pages.
 */
export function ProvinceMap({ data }: { data: readonly MapDatum[] }) {
  const t = useTranslations('shell.map');
  const byCode = new Map(data.map((datum) => [datum.code, datum]));
  return (
    <svg className="map" viewBox={paths.viewBox} aria-hidden="true">
      {paths.units.map((unit) => (
        <Shape key={unit.code} unit={unit} datum={byCode.get(unit.code)} />
      ))}
      {paths.insets.map((inset) => (
        <Archipelago key={inset.id} inset={inset} datum={byCode.get(inset.code)} />
      ))}
      <text className="sea" x="1150" y="1310">
        {t('sea')}
      </text>
      {namedInside.map((code) => (
        <NameInside key={code} code={code} datum={byCode.get(code)} />
      ))}
      {callouts.map((callout) => (
        <Callout key={callout.code} {...callout} datum={byCode.get(callout.code)} />
      ))}
    </svg>
  );
}
