import { z } from 'zod';
import { proofFields } from '@/lib/features/accounts/schema';
import { locales } from '@/lib/i18n/locale';
import { typedDay } from '@/lib/platform/day';

const day = z.string().refine((text) => typedDay(text) === text);

/** What a file of the log is asked for, as the page's own form sends it. */
export const exportSchema = z.strictObject({
  format: z.enum(['csv', 'xlsx']),
  locale: z.enum(locales),
  ...proofFields,
  person: z.uuid().optional(),
  act: z
    .string()
    .regex(/^[a-z.-]{1,60}$/)
    .optional(),
  subject: z
    .string()
    .regex(/^[a-z-]{1,31}(?::[\w./-]{1,64})?$/)
    .optional(),
  province: z
    .string()
    .regex(/^[a-z0-9-]{1,48}$/)
    .optional(),
  from: day.optional(),
  to: day.optional(),
});

export type ExportInput = z.output<typeof exportSchema>;

/** Why no file came, as the address says it. */
export const exportProblems = ['wrong', 'limited', 'unavailable'] as const;

export type ExportProblem = (typeof exportProblems)[number];
