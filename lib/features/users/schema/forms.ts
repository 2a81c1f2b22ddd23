import { z } from 'zod';
import { emailField, proofFields } from '@/lib/features/accounts/schema';
import { longestList } from '@/lib/features/users/model/list-limits';
import { id } from '@/lib/features/reporting/schema/field';
import { checkRole, languageField, nameField, roleFields } from '@/lib/features/users/schema/fields';

const person = { name: nameField, email: emailField, language: languageField };

export const inviteSchema = z
  .strictObject({ ...person, ...roleFields, ...proofFields })
  .superRefine(checkRole);

/** A pasted list; `confirmed` once it was tried. */
export const importSchema = z.strictObject({
  lines: z.string().max(longestList, { error: 'users.listTooMuch' }),
  confirmed: z.literal('on').optional(),
  /** How many the trial found, which the button says. */
  people: z
    .string()
    .regex(/^\d{1,3}$/)
    .optional(),
  ...proofFields,
});

export const correctSchema = z.strictObject({ userId: id, ...person, ...proofFields });

export const grantSchema = z
  .strictObject({ userId: id, ...roleFields, ...proofFields })
  .superRefine(checkRole);

export const endGrantSchema = z.strictObject({ userId: id, grantId: id, ...proofFields });

export const shutSchema = z.strictObject({ userId: id, ...proofFields });

/** To whom the open work goes, blank for nobody yet. */
export const disableSchema = shutSchema.extend({ toId: z.union([id, z.literal('')]).optional() });

export const handOverSchema = z.strictObject({ userId: id, toId: id, ...proofFields });

export const inviteAgainSchema = z.strictObject({ userId: id, ...proofFields });

/** What proves who sends a form is no part of what is done. */
type Proving = keyof typeof proofFields;

export type ImportInput = Omit<z.output<typeof importSchema>, Proving>;
export type InviteInput = z.output<typeof inviteSchema>;
export type CorrectInput = z.output<typeof correctSchema>;
export type GrantInput = z.output<typeof grantSchema>;
export type DisableInput = Omit<z.output<typeof disableSchema>, Proving>;
export type HandOverInput = Omit<z.output<typeof handOverSchema>, Proving>;
export type EndGrantInput = z.output<typeof endGrantSchema>;
