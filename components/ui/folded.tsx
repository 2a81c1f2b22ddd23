import type { ReactNode } from 'react';

type Props = Readonly<{ summary: ReactNode; open?: boolean; children: ReactNode }>;

/**
 * A long part that a phone shows closed, so that the page's points stand near its top; wider screens and paper show it
 * open. Nothing is left out: search in the page and addresses within it open what they lead to.
 */
export function Folded({ summary, open, children }: Props) {
  return (
    <details className="folded" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
