import { z } from 'zod';
import type { Locale } from '@/lib/i18n/locale';
import { ValueStatus } from '@/lib/generated/prisma/enums';
import { longestText, mostDocuments } from '@/lib/features/reporting/model/limits';
import {
  dayField,
  id,
  numberField,
  seenField,
  textField,
  tickedField,
  whole,
} from '@/lib/features/reporting/schema/field';

/** One item as its form sends it, every field of it: numbers are read in the language of the page. */
function itemSchema(locale: Locale) {
  return z.strictObject({
    reportId: id,
    task: whole,
    version: whole,
    valueStatus: z.enum(ValueStatus, { error: 'rules.status-missing' }),
    percent: numberField(locale),
    value: numberField(locale),
    completedOn: dayField(),
    note: textField(longestText),
    obstacle: textField(longestText),
    proposal: textField(longestText),
    reply: textField(longestText),
    documentIds: tickedField(mostDocuments, 'rules.too-many-documents'),
  });
}

export const saveItemSchema = { vi: itemSchema('vi'), en: itemSchema('en') } as const;

export type SaveItemInput = z.output<(typeof saveItemSchema)['vi']>;

/** Items confirmed as unchanged: one by one or a whole group at once. */
export const confirmSchema = z.strictObject({
  reportId: id,
  items: seenField('reporting.nothingChosen'),
});

export type ConfirmInput = z.output<typeof confirmSchema>;
