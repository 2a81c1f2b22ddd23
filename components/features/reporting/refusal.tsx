import { useMemo } from 'react';
import { ErrorSummary } from '@/components/forms/error-summary';
import type { FormState } from '@/lib/platform/form';

type Props = Readonly<{
  state: FormState;
  /** The heading when fields are to be mended, and when the act as a whole was refused. */
  toMend: string;
  refused: string;
}>;

/** Why the last press was not recorded: field by field, or in one sentence; focused when it appears. */
export function Refusal({ state, toMend, refused }: Props) {
  const shown = useMemo((): FormState => {
    const { issues, message, ...rest } = state;
    return issues.length > 0 || message === undefined ? state : { ...rest, issues: [{ field: '', message }] };
  }, [state]);
  if (state.outcome === undefined || state.outcome === 'done') return null;
  return <ErrorSummary title={state.issues.length > 0 ? toMend : refused} state={shown} />;
}
