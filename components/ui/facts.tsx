import type { ReactNode } from 'react';

/** Three `FactPanel`s whose rows line up. */
export function Facts({ children }: { children: ReactNode }) {
  return <div className="facts">{children}</div>;
}
