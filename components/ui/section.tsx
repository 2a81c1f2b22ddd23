import type { ReactNode } from 'react';

export interface SectionProps {
  id?: string;
  title: ReactNode;
  note?: ReactNode;
  children: ReactNode;
}

/** A part of a page: its finding as heading, then period, date, denominator and source in one small line. */
export function Section({ id, title, note, children }: SectionProps) {
  return (
    <section className="section" id={id}>
      <div className="wrap">
        <header>
          <h2>{title}</h2>
          {note ? <p className="small">{note}</p> : null}
        </header>
        {children}
      </div>
    </section>
  );
}
