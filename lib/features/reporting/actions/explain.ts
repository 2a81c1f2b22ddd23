'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { placeOfCheck } from '@/lib/features/reporting/actions/place';
import { explainItem } from '@/lib/features/reporting/commands/explain';
import { explainSchema, explanationsOf } from '@/lib/features/reporting/schema/explain';
import { requireViewer } from '@/lib/platform/auth/session';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { settle } from '@/lib/platform/settle';

export async function explainItemAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(explainSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'report.explain-item', input.state);
  const { reportId, task, version, ...said } = input.value;
  const outcome = await explainItem(viewer, { reportId, task, version, explanations: explanationsOf(said) });
  return settle(outcome, input, (item) => placeOfCheck(viewer, input.locale, { ...item, done: 'explained' }));
}
