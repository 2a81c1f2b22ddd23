import type { Typed } from '@/components/features/reporting/save-state';
import { askedField } from '@/lib/features/reporting/model/clash';
import { valuesOf, type FormState } from '@/lib/platform/form';

type Own = Readonly<{ unsent: Typed | null; clash: Typed | null }>;

/** What the form shows: what it came back with, what met a newer version while it saved itself, or what was left. */
export function shownState(sent: FormState, { unsent, clash }: Own): FormState {
  if (sent.outcome !== undefined) return sent;
  if (clash !== null) return { values: valuesOf(clash), issues: [], outcome: 'stale' };
  return unsent === null ? sent : { values: valuesOf(unsent), issues: [] };
}

/** Two versions stand side by side: they met just now, or their choice came back with something else to mend. */
export function isClash({ outcome, values }: FormState): boolean {
  return outcome === 'stale' || values[askedField] !== undefined;
}
