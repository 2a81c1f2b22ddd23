/** Percent done beside its bar; `text` is the formatted number, `null` percent draws no bar. */
export function Meter({ percent, text }: { percent: number | null; text: string }) {
  if (percent === null) return <span className="quiet">{text}</span>;
  const shown = Math.min(100, Math.max(0, percent));
  return (
    <span className="pct">
      <span>{text}</span>
      <svg className="meter" aria-hidden="true">
        <rect className={shown === 100 ? 'full' : undefined} width={`${shown}%`} height="100%" />
      </svg>
    </span>
  );
}
