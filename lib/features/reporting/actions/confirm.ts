'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { placeOfItem } from '@/lib/features/reporting/actions/place';
import { confirmUnchanged } from '@/lib/features/reporting/commands/confirm';
import { confirmSchema } from '@/lib/features/reporting/schema/item';
import { requireViewer } from '@/lib/platform/auth/session';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { settle } from '@/lib/platform/settle';

export async function confirmUnchangedAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(confirmSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'report.confirm-items', input.state);
  const outcome = await confirmUnchanged(viewer, input.value);
  return settle(outcome, input, (item) => placeOfItem(viewer, input.locale, { ...item, done: 'confirmed' }));
}
