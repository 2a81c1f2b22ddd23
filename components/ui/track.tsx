export interface TrackProps {
  total: number;
  proven: number;
  /** Documents whose date cannot be told: hatched, counted apart. */
  undated?: number;
  claimed?: number;
}

/** Proven solid, undated hatched, the claim an upright tick: one bar for the eye, the words say the same. */
export function Track({ total, proven, undated = 0, claimed }: TrackProps) {
  const share = (part: number) => `${total === 0 ? 0 : Math.round((part / total) * 10_000) / 100}%`;
  return (
    <svg className="track" aria-hidden="true">
      <rect className="box" x=".5" y="5.5" height="11" />
      <rect className="p" y="5" width={share(proven)} height="12" />
      {undated > 0 ? (
        <rect className="d-none u" x={share(proven)} y="5" width={share(undated)} height="12" />
      ) : null}
      {claimed === undefined ? null : <rect className="c" x={share(claimed)} y="0" width="3" height="22" />}
    </svg>
  );
}
