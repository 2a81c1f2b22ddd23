export interface PhaseEntry {
  label: string;
  text: string;
  /** Length, one to five years: sets the width. */
  years: 1 | 2 | 3 | 4 | 5;
  current?: boolean;
  /** How much of the current phase is over, 0–1. */
  elapsed?: number;
}

function Strip({ elapsed }: { elapsed?: number | undefined }) {
  return (
    <svg className="strip" aria-hidden="true">
      <rect y="6" width="100%" height="8" />
      {elapsed === undefined ? null : (
        <rect className="here" x={`${String(elapsed * 100)}%`} width="3" height="20" />
      )}
    </svg>
  );
}

/** The programme's phases to scale, with a mark where the portal's day stands. */
export function PhasesTimeline({ phases }: { phases: readonly PhaseEntry[] }) {
  return (
    <ol className="phases">
      {phases.map((phase) => (
        <li
          key={phase.label}
          className={phase.current ? `y${String(phase.years)} now` : `y${String(phase.years)}`}
          aria-current={phase.current ? 'step' : undefined}
        >
          <Strip elapsed={phase.elapsed} />
          <b>{phase.label}</b>
          <span>{phase.text}</span>
        </li>
      ))}
    </ol>
  );
}
