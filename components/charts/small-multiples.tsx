import type { ReactNode } from 'react';

/** Several `ChartFigure`s side by side, four in a row or as many as said, two on a tablet, one on a phone. */
export function SmallMultiples({ children, row }: { children: ReactNode; row?: 'one' | 'wide' | 'three' }) {
  return <div className={row === undefined ? 'multi' : `multi ${row}`}>{children}</div>;
}
