'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { sayOfItem } from '@/lib/features/conversation/commands';
import { messageSchema } from '@/lib/features/conversation/schema';
import { requireViewer } from '@/lib/platform/auth/session';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { settle } from '@/lib/platform/settle';

/** Says something about an item; the page shows it. */
export async function sayOfItemAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(messageSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'report.message', input.state);
  return settle(await sayOfItem(viewer, input.value), input);
}
