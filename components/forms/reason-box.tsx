import type { ReactNode } from 'react';
import type { FieldProps } from './field';
import { fieldId } from './field';
import { QuickPhrases } from './quick-phrases';
import { TextArea } from './text-area';

export interface ReasonBoxProps extends Omit<FieldProps, 'before'> {
  /** What is asked before the reason. */
  before?: ReactNode;
  /** Ready phrases: a press writes one into the box, to be finished by hand. */
  phrases?: readonly string[];
}

/** Why an item goes back: the officer reads it word for word. */
export function ReasonBox({ phrases = [], before, ...field }: ReasonBoxProps) {
  return (
    <div className="reason">
      {before}
      <TextArea rows={4} {...field} />
      {phrases.length > 0 ? <QuickPhrases target={fieldId(field.name)} phrases={phrases} /> : null}
    </div>
  );
}
