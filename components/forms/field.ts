import type { ReactNode } from 'react';
import { issueOf, type FormState } from '@/lib/platform/form';

/** What every field is given: its name, its words, and what the form came back with. */
export interface FieldProps {
  name: string;
  /** Where several forms of a page ask for the same name. */
  id?: string | undefined;
  label: string;
  /** Absent on plain GET forms. */
  state?: FormState | undefined;
  hint?: string | undefined;
  /** Last period's value, shown beside the label. */
  before?: ReactNode;
  /** A reviewer's words at this field. */
  remark?: ReactNode;
  /** "(không bắt buộc)": said in words, never a red asterisk. */
  optional?: string | undefined;
  /** What stands there before anything was typed. */
  defaultValue?: string | undefined;
}

/** The id an error summary links to; `scope` tells apart the forms of a page that ask for the same name. */
export function fieldId(name: string, scope?: string): string {
  return `f-${(scope === undefined ? name : `${name}-${scope}`).replace(/[^\w-]+/g, '-')}`;
}

export interface Wiring {
  id: string;
  value: string;
  issue: string | undefined;
  hintId: string | undefined;
  beforeId: string | undefined;
  remarkId: string | undefined;
  errorId: string | undefined;
  /** Spread on the control. */
  aria: { 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };
}

/** Ids, typed value and trouble of one field, wired once for every kind of control. */
export function wire({
  name,
  id = fieldId(name),
  state,
  hint,
  before,
  remark,
  defaultValue = '',
}: Omit<FieldProps, 'label'>): Wiring {
  const issue = state && issueOf(state, name);
  const part = (suffix: string, there: ReactNode) => (there ? `${id}-${suffix}` : undefined);
  const ids = {
    ...{ beforeId: part('before', before), remarkId: part('remark', remark) },
    ...{ hintId: part('hint', hint), errorId: part('error', issue) },
  };
  const described = Object.values(ids).filter((each) => each !== undefined);
  return {
    id,
    issue,
    ...ids,
    value: state?.values[name] ?? defaultValue,
    aria: {
      'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
      'aria-invalid': issue ? true : undefined,
    },
  };
}
