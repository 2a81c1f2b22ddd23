'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { relieve } from '@/lib/features/reliefs/commands/give';
import { withdrawRelief } from '@/lib/features/reliefs/commands/withdraw';
import { relieveSchema, withdrawReliefSchema } from '@/lib/features/reliefs/schema';
import { requireViewer } from '@/lib/platform/auth/session';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { settle } from '@/lib/platform/settle';

/** Gives a province more time or waives its report; the page shows the record. */
export async function relieveAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(relieveSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'relief.give', input.state);
  return settle(await relieve(viewer, input.value), input);
}

/** Withdraws what was given; the page shows both records. */
export async function withdrawReliefAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(withdrawReliefSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'relief.withdraw', input.state);
  return settle(await withdrawRelief(viewer, input.value), input);
}
