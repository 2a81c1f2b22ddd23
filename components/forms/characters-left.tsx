'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useSyncExternalStore } from 'react';

/** Said only when it matters: over the last tenth of what fits. */
const lastPart = 0.1;

function boxOf(field: string): HTMLTextAreaElement | null {
  const box = document.getElementById(field);
  return box instanceof HTMLTextAreaElement ? box : null;
}

/** Tells of every change to a box: as one types, and when its form is set back to what it came with. */
function watch(field: string, changed: () => void): () => void {
  const box = boxOf(field);
  const form = box?.form ?? null;
  // The box has its new text only after the event.
  const afterwards = () => {
    setTimeout(changed);
  };
  box?.addEventListener('input', changed);
  form?.addEventListener('reset', afterwards);
  return () => {
    box?.removeEventListener('input', changed);
    form?.removeEventListener('reset', afterwards);
  };
}

/**
 * How much of a long text still fits, also of one that stood there before; the limit itself stands in the hint and is the
 * portal's to hold.
 */
export function CharactersLeft({ field, most }: Readonly<{ field: string; most: number }>) {
  const t = useTranslations('errors.field');
  const subscribe = useCallback((changed: () => void) => watch(field, changed), [field]);
  const count = () => boxOf(field)?.value.trim().length ?? 0;
  const left = most - useSyncExternalStore(subscribe, count, () => 0);
  return (
    <p className="characters-left" role="status">
      {left > most * lastPart ? null : t(left < 0 ? 'over' : 'left', { count: Math.abs(left) })}
    </p>
  );
}
