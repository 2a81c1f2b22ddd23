import { redirect } from 'next/navigation';
import { issueWords, refusalWords } from '@/lib/platform/error-words';
import { emptyState, type FormState } from '@/lib/platform/form';
import type { Outcome } from '@/lib/platform/outcome';
import { expire } from '@/lib/platform/page-cache/expire';
import { refreshPage } from '@/lib/platform/page-cache/refresh';
import type { Parsed } from '@/lib/platform/parse-form';

/**
 * Tells how an act ended. Success: throws away the public pages it made untrue, then redirects (303) to `to`, or shows
 * the page it was sent from afresh. Refusal: the form comes back with what was typed and the reason in words.
 */
export async function settle<T>(
  outcome: Outcome<T>,
  input: Pick<Parsed<unknown>, 'locale' | 'values'>,
  to?: (value: T) => string,
): Promise<FormState> {
  if (outcome.ok) {
    await expire(outcome.expire);
    // Also before a redirect: one that leads back to the same page, at another line, would else show the old rows.
    refreshPage();
    if (to !== undefined) redirect(to(outcome.value));
    return { ...emptyState, outcome: 'done' };
  }
  // Whoever acted on an old version is shown what stands now, a writer beside what they typed.
  if (outcome.reason === 'stale' || outcome.reason === 'already-decided') refreshPage();
  const issues = (outcome.issues ?? []).map((issue) => ({
    field: issue.field,
    message: issueWords(input.locale, issue),
  }));
  const refused = { values: input.values, issues, outcome: outcome.reason };
  // Issues say it better than the reason does.
  return issues.length > 0 ? refused : { ...refused, message: refusalWords(input.locale, outcome) };
}
