import type { ReactNode } from 'react';

export interface NothingFoundProps {
  title: string;
  /** What can be typed. */
  text: string;
  all: Readonly<{ href: string; label: string }>;
  /** What may be meant, said before what can be typed. */
  children?: ReactNode;
}

/** Nothing answers: say what can be typed, and the way back to everything. */
export function NothingFound({ title, text, all, children }: NothingFoundProps) {
  return (
    <div className="notes">
      <p>
        <b>{title}</b>
      </p>
      {children}
      <p>{text}</p>
      <p>
        <a href={all.href}>{all.label}</a>
      </p>
    </div>
  );
}
