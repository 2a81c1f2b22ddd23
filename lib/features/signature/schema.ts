import { z } from 'zod';
import { longestWord } from '@/lib/features/signature/model';
import { dayField, id, seenField, textField } from '@/lib/features/reporting/schema/field';
import { submitSchema } from '@/lib/features/reporting/schema/submit';

/** Handing up, with what was shown as in sending. */
export const handUpSchema = z.strictObject({
  reportId: id,
  digest: z.string({ error: 'form.incomplete' }).regex(/^[0-9a-f]{64}$/),
  items: seenField('form.incomplete'),
});

export type HandUpInput = z.output<typeof handUpSchema>;

/** Signing sends: the same form as sending, with which handing up was answered. */
export const signSchema = submitSchema.extend({ handUpId: id });

export type SignInput = z.output<typeof signSchema>;

export const withdrawSchema = z.strictObject({ reportId: id, handUpId: id });

export type WithdrawInput = z.output<typeof withdrawSchema>;

export const sendBackSchema = withdrawSchema.extend({ word: textField(longestWord) });

export type SendBackInput = z.output<typeof sendBackSchema>;

/** Turning the signature on or off for a province from a day on. */
export const turnSignatureSchema = z.strictObject({
  provinceId: id,
  isOn: z.enum(['on', 'off'], { error: 'field.choose' }),
  validFrom: dayField(),
});

export type TurnSignatureInput = z.output<typeof turnSignatureSchema>;
