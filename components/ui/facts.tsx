import type { ReactNode } from 'react';

/** Three `FactPanel`s whose rows line up, under a heading for those who go by headings. */
export function Facts({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <section>
      {title ? <h2 className="vh">{title}</h2> : null}
      <div className="facts">{children}</div>
    </section>
  );
}
