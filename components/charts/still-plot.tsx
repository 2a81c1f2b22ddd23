import type { ChartSeries } from './chart-series';
import type { SharePlotProps } from './share-plot';
import { writePercent } from './write-percent';

/** Everything stands at a part of the width and the height, so that letters and lines keep their size on every screen. */
const part = (percent: number) => `${String(percent)}%`;
const up = (value: number) => part(100 - value);

/** Where the last periods are not over: what is drawn there may still move. */
function Open({ open, of }: Readonly<{ open: number; of: number }>) {
  if (open === 0) return null;
  const from = (100 * (of - 1 - open)) / Math.max(of - 1, 1);
  return (
    <rect
      className="gone"
      x={part(Math.max(from, 0))}
      y="0"
      width={part(100 - Math.max(from, 0))}
      height="100%"
    />
  );
}

function Course({ kind, values, open }: ChartSeries & Readonly<{ open: number }>) {
  const at = (index: number) => part((100 * index) / Math.max(values.length - 1, 1));
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  return (
    <>
      {known.map(({ value, index }) => {
        const next = values[index + 1] ?? null;
        if (next === null) return null;
        const isOpen = index + 1 >= values.length - open;
        return (
          <line
            key={index}
            className={isOpen ? `${kind} open` : kind}
            {...{ x1: at(index), y1: up(value), x2: at(index + 1), y2: up(next) }}
          />
        );
      })}
      {known.map(({ value, index }) => (
        <circle key={index} className={kind} cx={at(index)} cy={up(value)} r="3" />
      ))}
    </>
  );
}

/** Shares over periods as the server draws them, in the measures and colours of the interactive picture. */
export function StillPlot({ label, names, series, language, open = 0 }: SharePlotProps) {
  const last = names.length - 1;
  // Names of few points only where the screen is narrow.
  const step = Math.ceil(names.length / 4);
  return (
    <div className="plot plot-still">
      <svg className="chart" role="img" aria-label={label}>
        <Open open={open} of={names.length} />
        {[0, 25, 50, 75, 100].map((value) => (
          <g key={value}>
            <line className="ax" x1="0" x2="100%" y1={up(value)} y2={up(value)} />
            <text className="y" x="-8" y={up(value)} dy="4">
              {writePercent(language, value)}
            </text>
          </g>
        ))}
        {names.map((name, index) => (
          <text
            key={name}
            className={index % step === 0 ? 'mid' : 'mid between'}
            x={part((100 * index) / Math.max(last, 1))}
            y="100%"
            dy="22"
          >
            {name}
          </text>
        ))}
        {series.toReversed().map((each) => (
          <Course key={each.kind} {...each} open={open} />
        ))}
      </svg>
    </div>
  );
}
