'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { remindOwing } from '@/lib/features/reporting/commands/remind';
import { remindSchema } from '@/lib/features/reporting/schema/remind';
import { requireViewer } from '@/lib/platform/auth/session';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { settle } from '@/lib/platform/settle';

/** Reminds those who owe a period's report; the board shows how many were written. */
export async function remindAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(remindSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'report.remind', input.state);
  return settle(await remindOwing(viewer, input.value), input);
}
