import type { Reason } from '@/lib/platform/outcome';

/** One field's trouble in the reader's language; `field` is empty when it concerns the whole form. */
export type FormIssue = Readonly<{ field: string; message: string }>;

/**
 * What a form comes back with: what was typed (never passwords), what was wrong with it, and how the act ended.
 * `tried`: nothing was wrong and nothing was done yet; `outdated`: the page is from before an update. `message` says the outcome in the reader's language; the page names `outcome` in `data-outcome`.
 */
export type FormState = Readonly<{
  values: Readonly<Record<string, string>>;
  issues: readonly FormIssue[];
  outcome?: Reason | 'done' | 'tried' | 'outdated';
  message?: string;
}>;

/** What was typed, as a form that came back holds it: several of one name are lines. */
export function valuesOf(typed: readonly (readonly [name: string, text: string])[]): FormState['values'] {
  const byName = Map.groupBy(typed, ([name]) => name);
  return Object.fromEntries([...byName].map(([name, all]) => [name, all.map(([, text]) => text).join('\n')]));
}

/** A form nobody has sent yet. */
export const emptyState: FormState = { values: {}, issues: [] };

/** A form that a door of its own reads, with what was wrong with its one field. */
export function stateWith(field: string, problem: string | null): FormState {
  return problem === null ? emptyState : { ...emptyState, issues: [{ field, message: problem }] };
}

/** What is wrong with one field, or undefined. */
export function issueOf(state: FormState, field: string): string | undefined {
  return state.issues.find((issue) => issue.field === field)?.message;
}
