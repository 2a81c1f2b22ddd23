'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { placeOfCheck } from '@/lib/features/reporting/actions/place';
import { explainItem } from '@/lib/features/reporting/commands/explain';
import { explainSchema, explanationsOf } from '@/lib/features/reporting/schema/explain';
import { requireViewer } from '@/lib/platform/auth/session';
import type { FormState } from '@/lib/platform/form';
import { refreshPage } from '@/lib/platform/page-cache/refresh';
import type { Reason } from '@/lib/platform/outcome';
import { parseForm } from '@/lib/platform/parse-form';
import { settle } from '@/lib/platform/settle';

/** The reasons for which nothing of the report can be written any more. */
const closed: ReadonlySet<Reason> = new Set<Reason>(['illegal-transition', 'locked']);

export async function explainItemAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(explainSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'report.explain-item', input.state);
  const { reportId, task, version, ...said } = input.value;
  const outcome = await explainItem(viewer, { reportId, task, version, explanations: explanationsOf(said) });
  // Sent from another window meanwhile: the page then says so, with the words that were not kept.
  if (!outcome.ok && closed.has(outcome.reason)) refreshPage();
  return settle(outcome, input, (item) => placeOfCheck(viewer, input.locale, { ...item, done: 'explained' }));
}
