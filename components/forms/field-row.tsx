import type { ReactNode } from 'react';
import type { FieldProps, Wiring } from './field';
import { FieldError } from './field-error';
import { Hint } from './hint';
import { RemarkHere } from './remark-here';

interface FieldRowProps extends Pick<FieldProps, 'label' | 'hint' | 'before' | 'remark' | 'optional'> {
  wiring: Wiring;
  children: ReactNode;
}

/** Label, last value, hint, error and control, in the order they are read. */
export function FieldRow({ label, hint, before, remark, optional, wiring, children }: FieldRowProps) {
  return (
    <div className="field">
      <label className="lab" htmlFor={wiring.id}>
        {label} {optional ? <span className="opt-word">{optional}</span> : null}
      </label>
      {before ? (
        <p className="before" id={wiring.beforeId}>
          {before}
        </p>
      ) : null}
      <RemarkHere id={wiring.remarkId}>{remark}</RemarkHere>
      <Hint id={wiring.hintId}>{hint}</Hint>
      <FieldError id={wiring.errorId} message={wiring.issue} />
      {children}
    </div>
  );
}
