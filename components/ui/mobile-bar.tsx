import type { ReactNode } from 'react';

/** The summary's stand-in on small screens: how far, by when, and the way on. */
export function MobileBar({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  return (
    <div className="mbar">
      <span>
        <b>{title}</b>
        {note}
      </span>
      {children}
    </div>
  );
}
