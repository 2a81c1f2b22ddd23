import type { ReactNode } from 'react';
import { ProgressBar } from './progress-bar';
import { Status } from './status';
import type { IconName } from './icon';
import type { Tone } from './tone';

export interface SummaryLine {
  tone: Tone;
  icon: IconName;
  label: string;
  count: number;
}

export interface SummaryPanelProps {
  label: string;
  title: string;
  lines: readonly SummaryLine[];
  /** What is still to do (links to items), then the buttons in `<div className="btns">`. */
  children?: ReactNode;
}

/** Stays in view while one works down the list; on small screens `MobileBar` stands in for it. */
export function SummaryPanel({ label, title, lines, children }: SummaryPanelProps) {
  return (
    <aside className="sum" aria-label={label}>
      <h2>{title}</h2>
      <ProgressBar parts={lines} />
      <dl>
        {lines.map((line) => (
          <Line key={line.label} line={line} />
        ))}
      </dl>
      {children}
    </aside>
  );
}

function Line({ line }: { line: SummaryLine }) {
  return (
    <>
      <dt>
        <Status tone={line.tone} icon={line.icon}>
          {line.label}
        </Status>
      </dt>
      <dd>{line.count}</dd>
    </>
  );
}
