import type { ReactNode } from 'react';

export interface PageHeaderProps {
  title: ReactNode;
  /** The state of the whole page: a `Tag`. */
  tag?: ReactNode;
  /** Short facts on one line: period, dates, numbers. */
  meta?: readonly { key: string; text: ReactNode }[];
}

/** Heading of a working page: what it is, its state and its dates. Stands inside `.wrap`. */
export function PageHeader({ title, tag, meta = [] }: PageHeaderProps) {
  return (
    <header className="pagehead">
      <h1>{title}</h1>
      {tag || meta.length > 0 ? (
        <p className="metaline">
          {tag}
          {meta.map(({ key, text }) => (
            <span key={key}>{text}</span>
          ))}
        </p>
      ) : null}
    </header>
  );
}
