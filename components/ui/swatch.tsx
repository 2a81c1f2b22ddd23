/** A square of a fill class (`f0`–`f5`, `d-done` …) for keys and legends. */
export function Swatch({ fill }: { fill: string }) {
  return (
    <svg className="sw" aria-hidden="true">
      <rect className={fill} width="100%" height="100%" />
    </svg>
  );
}
