import type { ReactNode } from 'react';

/** Up to four `Figure`s on shared rows; `label` names the group for those who do not see it. */
export function Figures({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label} className="figures">
      {children}
    </section>
  );
}
