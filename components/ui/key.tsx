import { Swatch } from './swatch';

export interface KeyEntry {
  fill: string;
  label: string;
}

/** Explains the fills of the bars beside it; `fill: 'tick'` is the upright mark of a claim. */
export function Key({ entries, above = false }: { entries: readonly KeyEntry[]; above?: boolean }) {
  return (
    <p className={above ? 'key over' : 'key'}>
      {entries.map(({ fill, label }) => (
        <span key={fill}>
          {fill === 'tick' ? <i className="sw tick" /> : <Swatch fill={fill} />}
          {label}
        </span>
      ))}
    </p>
  );
}
