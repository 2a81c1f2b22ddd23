import { useEffect } from 'react';
import type { FormState } from '@/lib/platform/form';

function isRefusal({ outcome }: FormState): boolean {
  return outcome !== undefined && outcome !== 'done' && outcome !== 'tried';
}

function settle(): void {
  delete document.documentElement.dataset['refused'];
}

/**
 * Marks the page while its newest answer is a refusal: the success that the address still tells of is then older, and
 * hidden by style. The next press of any form ends it.
 */
export function useRefused(state: FormState): void {
  useEffect(() => {
    if (!isRefusal(state)) return undefined;
    document.documentElement.dataset['refused'] = '';
    document.addEventListener('submit', settle, true);
    return () => {
      document.removeEventListener('submit', settle, true);
      settle();
    };
  }, [state]);
}
