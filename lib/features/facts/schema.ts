import { z } from 'zod';
import { DatePrecision } from '@/lib/generated/prisma/enums';
import type { Locale } from '@/lib/i18n/locale';
import { longest, milestoneKinds } from '@/lib/features/facts/model/fact';
import { dayField, neededText, numberField, textField, whole } from '@/lib/features/reporting/schema/field';

/** Which fact, and how many changes it had when the form was opened; a blank id adds one. */
const which = { id: z.string().max(64), seen: whole };

const why = { source: neededText(longest.source), reason: neededText(longest.reason) };

const precision = z.enum(DatePrecision);

type Figures = Readonly<{ numerator: number | null; denominator: number | null; value: number | null }>;

/** What is wrong with a share: half of it is missing, it is no count, or more than all; null when it is one or none. */
function shareProblem({ numerator, denominator, value }: Figures): string | null {
  if (numerator === null && denominator === null) return null;
  if (numerator === null || denominator === null) return 'facts.shareHalf';
  if (![numerator, denominator].every((each) => Number.isInteger(each) && each >= 0))
    return 'facts.shareWhole';
  if (numerator > denominator) return 'facts.shareTooLarge';
  return value === null ? null : 'facts.shareOrValue';
}

function claimIn(locale: Locale) {
  return z
    .strictObject({
      ...which,
      subject: z.string().max(48),
      textVi: neededText(longest.text),
      textEn: neededText(longest.text),
      isQuote: z.enum(['yes', 'no']).transform((word) => word === 'yes'),
      numerator: numberField(locale),
      denominator: numberField(locale),
      value: numberField(locale),
      asOf: dayField(),
      precision,
      publisher: textField(longest.name),
      ...why,
    })
    .superRefine((claim, context) => {
      const message = shareProblem(claim);
      if (message !== null) context.addIssue({ code: 'custom', path: ['numerator'], message });
    });
}

/** A claim as it is added or corrected, with numbers as the page's language writes them. */
export const claimSchema = { vi: claimIn('vi'), en: claimIn('en') } satisfies Record<Locale, unknown>;

/** A milestone as it is added or corrected. */
export const milestoneSchema = z.strictObject({
  ...which,
  titleVi: neededText(longest.name),
  titleEn: neededText(longest.name),
  kind: z.enum(milestoneKinds),
  date: dayField(),
  precision,
  documentNumber: textField(longest.name),
  ...why,
});

export type ClaimInput = z.output<(typeof claimSchema)[Locale]>;
export type MilestoneInput = z.output<typeof milestoneSchema>;
