import { useEffect, useRef, type ChangeEvent } from 'react';
import type { SaveState } from '@/components/features/reporting/save-state';
import { answerFields } from '@/lib/features/reporting/model/merge';
import type { FormState } from '@/lib/platform/form';

const held: readonly SaveState['kind'][] = ['waiting', 'pressed', 'refused', 'stale'];
const saveThemselves: readonly string[] = answerFields;

/**
 * Asks before one leaves with something typed that the portal does not have: a document still to be registered, or an
 * item that could not be saved. What to put on the form.
 */
export function useLeaveWarning(sent: FormState, { kind }: SaveState) {
  const isDirty = useRef(false);
  const isHeld = useRef(false);
  useEffect(() => {
    // What came back refused still stands in the boxes and nowhere else.
    isDirty.current = sent.outcome !== undefined;
  }, [sent]);
  useEffect(() => {
    isHeld.current = held.includes(kind);
  }, [kind]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isDirty.current || isHeld.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, []);
  return {
    onChange: ({ target }: ChangeEvent<HTMLFormElement>) => {
      const field: unknown = target;
      const name = field instanceof Element ? (field.getAttribute('name') ?? '') : '';
      if (!saveThemselves.includes(name)) isDirty.current = true;
    },
    onSubmit: () => {
      isDirty.current = false;
      isHeld.current = false;
    },
  };
}
