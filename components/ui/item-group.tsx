import type { ReactNode } from 'react';

/** Items of one pillar with how many are answered. */
export function ItemGroup({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className="grp">
      <div className="head">
        <h2>{title}</h2>
        {note ? <span>{note}</span> : null}
      </div>
      {children}
    </section>
  );
}
