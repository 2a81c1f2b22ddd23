import { z } from 'zod';
import { emailField } from '@/lib/features/accounts/schema';
import { isOwnPage, longest } from '@/lib/features/error-reports/model';
import { id, textField } from '@/lib/features/reporting/schema/field';
import { typedDay } from '@/lib/platform/day';

/** Text that must be there, of at most so many characters; `missing` and `long` are the keys of what is said else. */
function neededText(most: number, missing: string, long: string) {
  return textField(most, long).transform((text, context) => {
    if (text === null) context.addIssue({ code: 'custom', message: missing });
    return text ?? '';
  });
}

const sent = z.string({ error: 'form.incomplete' });

/** An address only when an answer is wished; blank is none. */
const wishedEmail = sent.max(400, { error: 'accounts.emailWrong' }).transform((text, context) => {
  if (text.trim() === '') return null;
  const read = emailField.safeParse(text);
  if (!read.success) context.addIssue({ code: 'custom', message: 'accounts.emailWrong' });
  return read.success ? read.data : null;
});

const ownPage = sent
  .max(longest.page, { error: 'form.unexpected' })
  .refine((text) => text !== '' && isOwnPage(text), { error: 'errorReports.pageWrong' });

const knownDay = sent.max(10, { error: 'form.unexpected' }).transform((text, context) => {
  const day = typedDay(text);
  if (day === null && text !== '') context.addIssue({ code: 'custom', message: 'form.unexpected' });
  return day;
});

/** What no person sees and programs fill in; whoever did is told, because some person may see it after all. */
const leftEmpty = sent.refine((text) => text.trim() === '', { error: 'errorReports.filled' });

export const sendErrorSchema = z.strictObject({
  page: ownPage,
  figure: textField(longest.figure, 'errorReports.figureLong'),
  asOf: knownDay,
  message: neededText(longest.message, 'errorReports.messageMissing', 'errorReports.messageLong'),
  email: wishedEmail,
  subject: leftEmpty,
});

export const handleErrorSchema = z.strictObject({
  reportId: id,
  reason: neededText(longest.reason, 'errorReports.reasonMissing', 'reporting.textTooLong'),
});
