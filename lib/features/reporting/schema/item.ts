import { z } from 'zod';
import type { Locale } from '@/lib/i18n/locale';
import { ValueStatus } from '@/lib/generated/prisma/enums';
import { longestText, mostDocuments } from '@/lib/features/reporting/model/limits';
import { dayField, id, numberField, textField, whole } from '@/lib/features/reporting/schema/field';

/** One item as its form sends it; numbers are read in the language of the page. */
function itemSchema(locale: Locale) {
  return z.strictObject({
    reportId: id,
    task: whole,
    version: whole,
    valueStatus: z.enum(ValueStatus, { error: 'reporting.statusMissing' }),
    percent: numberField(locale),
    value: numberField(locale),
    completedOn: dayField(),
    note: textField(longestText),
    obstacle: textField(longestText),
    proposal: textField(longestText),
    // Only an item that was returned has it.
    reply: textField(longestText)
      .optional()
      .transform((text) => text ?? null),
    documentIds: z.array(id).max(mostDocuments, { error: 'reporting.tooManyDocuments' }),
  });
}

export const saveItemSchema = { vi: itemSchema('vi'), en: itemSchema('en') } as const;

export type SaveItemInput = z.output<(typeof saveItemSchema)['vi']>;

/** Items confirmed as unchanged, each as `number:version`: one by one or a whole group at once. */
export const confirmSchema = z.strictObject({
  reportId: id,
  items: z
    .array(
      z
        .string()
        .regex(/^\d{1,4}:\d{1,9}$/)
        .transform((text) => {
          const [task = '', version = ''] = text.split(':');
          return { task: Number(task), version: Number(version) };
        }),
    )
    .min(1, { error: 'reporting.nothingChosen' })
    .max(200),
});

export type ConfirmInput = z.output<typeof confirmSchema>;
