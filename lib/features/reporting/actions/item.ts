'use server';

import { placeOfItem } from '@/lib/features/reporting/actions/place';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { saveItemSchema } from '@/lib/features/reporting/schema/item';
import { requireViewer } from '@/lib/platform/auth/session';
import type { FormState } from '@/lib/platform/form';
import { localeOf, parseForm } from '@/lib/platform/parse-form';
import { settle } from '@/lib/platform/settle';

export async function saveItemAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(saveItemSchema[localeOf(form)], form);
  if (!input.ok) return input.state;
  const outcome = await saveItem(viewer, input.value);
  return settle(outcome, input, (item) => placeOfItem(viewer, input.locale, { ...item, done: 'saved' }));
}
