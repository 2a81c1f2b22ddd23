import type { ReactNode } from 'react';

export interface ClosingBarProps {
  title: string;
  note?: string;
  /** The buttons; publishing is not offered while an item is returned. */
  children: ReactNode;
}

/** What has been decided and what pressing the button will do, always in view. */
export function ClosingBar({ title, note, children }: ClosingBarProps) {
  return (
    <div className="final">
      <div className="wrap">
        <p className="say">
          <b>{title}</b>
          {note ? <span className="small">{note}</span> : null}
        </p>
        {children}
      </div>
    </div>
  );
}
