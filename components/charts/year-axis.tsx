import { area, xOf } from './scale';

interface YearAxisProps {
  years: readonly (number | string)[];
  /** Indexes of years without any value, and of years that begin a new scheme. */
  gone: ReadonlySet<number>;
  breaks: ReadonlySet<number>;
}

/** Years below, hatching where nothing is known, a broken line where the scheme changed. */
export function YearAxis({ years, gone, breaks }: YearAxisProps) {
  const step = Math.ceil(years.length / 4);
  const half = (xOf(1, years.length) - xOf(0, years.length)) / 2;
  return years.map((year, index) => {
    const x = xOf(index, years.length);
    return (
      <g key={year}>
        {gone.has(index) ? (
          <rect className="gone" x={x - 9} y={area.top} width="18" height={area.bottom - area.top} />
        ) : null}
        {breaks.has(index) ? (
          <line className="brk" x1={x - half} x2={x - half} y1="6" y2={area.bottom} />
        ) : null}
        {index % step === 0 ? (
          <text className="mid" x={x} y="144">
            {year}
          </text>
        ) : null}
      </g>
    );
  });
}
