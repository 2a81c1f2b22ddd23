import type { ReactNode } from 'react';

/** Several `ChartFigure`s side by side, two on a tablet, one on a phone. */
export function SmallMultiples({ children }: { children: ReactNode }) {
  return <div className="multi">{children}</div>;
}
