import { z } from 'zod';
import { verdicts } from '@/lib/features/assessments/model/assessment';
import { id, textField } from '@/lib/features/reporting/schema/field';

function said(most: number, missing: string) {
  return textField(most).transform((text, context) => {
    if (text === null && context.issues.length === 0) context.addIssue({ code: 'custom', message: missing });
    return text ?? '';
  });
}

/** An assessment of a province's published answer to a task, or of the province. */
export const assessSchema = z.strictObject({
  slug: z.string().max(60).min(1, { error: 'reliefs.provinceMissing' }),
  /** Our number in this year's set; blank for the province as a whole. */
  task: z
    .string()
    .regex(/^\d{0,3}$/, { error: 'field.choose' })
    .transform((text) => (text === '' ? null : Number(text))),
  verdict: z.enum(verdicts, { error: 'field.choose' }),
  text: said(4000, 'assessments.textMissing'),
  sources: said(2000, 'assessments.sourcesMissing'),
});

export const replySchema = z.strictObject({
  assessmentId: id,
  text: said(4000, 'assessments.replyMissing'),
});

export const withdrawAssessmentSchema = z.strictObject({
  assessmentId: id,
  reason: said(1000, 'reliefs.reasonMissing'),
});

export type AssessInput = z.output<typeof assessSchema>;
export type ReplyInput = z.output<typeof replySchema>;
export type WithdrawAssessmentInput = z.output<typeof withdrawAssessmentSchema>;
