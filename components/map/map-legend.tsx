import { Swatch } from '@/components/ui/swatch';
import type { MapClass } from './classes';

export interface LegendEntry {
  mapClass: MapClass;
  /** Range in the reader's numbers: '5–6'. */
  label: string;
  /** '22 tỉnh' */
  count?: string;
}

export interface MapLegendProps {
  title: string;
  entries: readonly LegendEntry[];
  /** Always named, even when no province is without data. */
  noData: { label: string; count?: string };
  /** Units of which there can be no figure, other than those of which none was found. */
  incomparable?: { label: string; count?: string };
}

export function MapLegend({ title, entries, noData, incomparable }: MapLegendProps) {
  const lines: readonly LegendEntry[] = [
    ...entries,
    ...(incomparable === undefined ? [] : [{ mapClass: 6, ...incomparable } as const]),
    { mapClass: 0, ...noData },
  ];
  return (
    <div className="legend">
      <p>{title}</p>
      <ul>
        {lines.map(({ mapClass, label, count }) => (
          <li key={label}>
            <Swatch fill={`f${String(mapClass)}`} />
            {label}
            {count ? <span className="n">{count}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
