import type { ReactNode } from 'react';
import { ErrorReport } from './error-report';

export interface SectionProps {
  id?: string;
  title: ReactNode;
  note?: ReactNode;
  children: ReactNode;
}

/** What one may say of the part is wrong: its finding. */
function Wrong({ title }: Pick<SectionProps, 'title'>) {
  return typeof title === 'string' ? <ErrorReport figure={title} /> : null;
}

/** A part of a page: its finding as heading, then period, date, denominator and source in one small line. */
export function Section({ id, title, note, children }: SectionProps) {
  return (
    <section className="section" id={id}>
      <div className="wrap">
        <header>
          <h2>{title}</h2>
          {note ? (
            <p className="small">
              {note} <Wrong title={title} />
            </p>
          ) : (
            <Wrong title={title} />
          )}
        </header>
        {children}
      </div>
    </section>
  );
}
