import type { ReactNode } from 'react';

type Props = Readonly<{
  /** The finding, or what the figure shows. */
  title: string;
  /** Period, day, denominator, and that data are invented where they are. */
  note?: ReactNode;
  /** Whose figures they are. */
  source: ReactNode;
  children: ReactNode;
}>;

/** A figure alone: what it says, the picture with its table, whose figures they are. */
export function EmbedFigure({ title, note, source, children }: Props) {
  return (
    <section>
      <header className="mb-4">
        <h1>{title}</h1>
        {note ? <p className="small quiet mt-2">{note}</p> : null}
      </header>
      {children}
      <div className="embed-source">{source}</div>
    </section>
  );
}
