'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { replyToAssessment, withdrawAssessment } from '@/lib/features/assessments/commands/answer';
import { fileAssessment } from '@/lib/features/assessments/commands/assess';
import {
  assessSchema,
  replySchema,
  withdrawAssessmentSchema,
} from '@/lib/features/assessments/schema/assess';
import { requireViewer } from '@/lib/platform/auth/session';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { settle } from '@/lib/platform/settle';

/** Files an assessment; the page shows it, and so does everybody's. */
export async function assessAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(assessSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'assessment.file', input.state);
  return settle(await fileAssessment(viewer, input.value), input);
}

/** Replies for the province; the page shows it. */
export async function replyAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(replySchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'assessment.reply', input.state);
  return settle(await replyToAssessment(viewer, input.value), input);
}

/** Withdraws an assessment; the page shows both records. */
export async function withdrawAssessmentAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(withdrawAssessmentSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'assessment.withdraw', input.state);
  return settle(await withdrawAssessment(viewer, input.value), input);
}
