import { useEffect } from 'react';
import type { FormState } from '@/lib/platform/form';

function isRefusal({ outcome }: FormState): boolean {
  return outcome !== undefined && outcome !== 'done' && outcome !== 'tried';
}

function settle(): void {
  delete document.documentElement.dataset['refused'];
}

/** Hidden still while the next press of a form is on its way: what it brings decides. */
function keepHidden(): void {
  document.documentElement.dataset['refused'] = 'sending';
}

/**
 * Marks the page while its newest answer is a refusal: the success that the address still tells of is then older, and
 * hidden by style. The answer to the next press of any form ends it.
 */
export function useRefused(state: FormState): void {
  useEffect(() => {
    if (!isRefusal(state)) return undefined;
    document.documentElement.dataset['refused'] = '';
    document.addEventListener('submit', keepHidden, true);
    return () => {
      document.removeEventListener('submit', keepHidden, true);
      settle();
    };
  }, [state]);
}

/** The answer to a press has come: unless it is a refusal itself, no refusal is the newest any more. */
export function useAnswered(isPending: boolean): void {
  useEffect(() => {
    if (!isPending) return undefined;
    return () => {
      if (document.documentElement.dataset['refused'] === 'sending') settle();
    };
  }, [isPending]);
}
