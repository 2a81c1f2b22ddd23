/** So many of so few, as small squares: for denominators up to about twelve. */
export function Cells({ done, of }: { done: number; of: number }) {
  const width = of * 9 - 1;
  return (
    <svg className="cells" width={width} height="10" aria-hidden="true">
      <path className="off" d={`M0 5h${String(width)}`} />
      {done > 0 ? <path className="on" d={`M0 5h${String(done * 9 - 1)}`} /> : null}
    </svg>
  );
}
