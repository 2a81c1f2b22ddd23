import { z } from 'zod';
import { ReliefKind } from '@/lib/generated/prisma/enums';
import { longestReason } from '@/lib/features/reliefs/model/relief';
import { dayField, id, textField } from '@/lib/features/reporting/schema/field';

/** Why, in words: a record without a reason is none. */
const reason = textField(longestReason).transform((text, context) => {
  if (text === null && context.issues.length === 0)
    context.addIssue({ code: 'custom', message: 'reliefs.reasonMissing' });
  return text ?? '';
});

export const relieveSchema = z
  .strictObject({
    reportId: id.min(1, { error: 'reliefs.provinceMissing' }),
    kind: z.enum(ReliefKind, { error: 'field.choose' }),
    /** The last day on which the report is on time; blank for an exemption. */
    untilOn: dayField(),
    reason,
  })
  .superRefine(({ kind, untilOn }, context) => {
    const message = kind === 'extension' ? 'reliefs.untilMissing' : 'reliefs.untilOfExemption';
    if ((kind === 'extension') !== (untilOn !== null))
      context.addIssue({ code: 'custom', path: ['untilOn'], message });
  });

export const withdrawReliefSchema = z.strictObject({ reliefId: id, reason });

export type RelieveInput = z.output<typeof relieveSchema>;
export type WithdrawReliefInput = z.output<typeof withdrawReliefSchema>;
