import { z } from 'zod';
import { longestNote, readers } from '@/lib/features/help/model';
import { textField, whole } from '@/lib/features/reporting/schema/field';

const text = textField(longestNote).transform((given) => given ?? '');

export const helpNoteSchema = z
  .strictObject({
    role: z.enum(readers),
    /** How many notes the role had when the form was opened. */
    seen: whole,
    textVi: text,
    textEn: text,
  })
  .superRefine(({ textVi, textEn }, context) => {
    if ((textVi === '') === (textEn === '')) return;
    const path = [textVi === '' ? 'textVi' : 'textEn'];
    context.addIssue({ code: 'custom', path, message: 'help.bothLanguages' });
  });

export type HelpNoteInput = z.output<typeof helpNoteSchema>;
