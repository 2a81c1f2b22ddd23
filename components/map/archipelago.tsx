import { useTranslations } from 'next-intl';
import type { Inset } from './geometry';
import type { MapDatum } from './map-datum';

/** Hoàng Sa and Trường Sa are on every map of Viet Nam, named, in the colour of their province. */
export function Archipelago({ inset, datum }: Readonly<{ inset: Inset; datum: MapDatum | undefined }>) {
  const t = useTranslations('shell.map');
  const name = inset.id === 'HS' ? t('hoang-sa') : t('truong-sa');
  const [x, y, width, height] = inset.frame;
  const [labelX, labelY = 0] = inset.label;
  return (
    <g>
      <rect className="frame" x={x} y={y} width={width} height={height} />
      <path className={`isl f${datum?.mapClass ?? 0}`} d={inset.d}>
        <title>{`${name} (${inset.thuoc})${datum ? `: ${datum.label}` : ''}`}</title>
      </path>
      <text className="inset-name" x={labelX} y={labelY + 6}>
        {name}
      </text>
      <text x={labelX} y={labelY + 38}>
        ({inset.thuoc})
      </text>
    </g>
  );
}
