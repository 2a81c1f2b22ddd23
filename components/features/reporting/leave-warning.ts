import { useEffect, useRef } from 'react';
import type { FormState } from '@/lib/platform/form';

/** Asks before one leaves a page with something typed that is not saved; what to put on the form. */
export function useLeaveWarning(state: FormState) {
  const isDirty = useRef(false);
  useEffect(() => {
    // What came back refused still stands in the boxes and nowhere else.
    isDirty.current = state.outcome !== undefined;
  }, [state]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isDirty.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, []);
  return {
    onChange: () => {
      isDirty.current = true;
    },
    onSubmit: () => {
      isDirty.current = false;
    },
  };
}
