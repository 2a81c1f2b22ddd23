'use server';

import { headers } from 'next/headers';
import { recordMisshapen } from '@/lib/features/audit/commands';
import { handleErrorReport, sendErrorReport } from '@/lib/features/error-reports/commands';
import { handleErrorSchema, sendErrorSchema } from '@/lib/features/error-reports/schema';
import { answerWith } from '@/lib/platform/answer-status';
import { clientOf } from '@/lib/platform/auth/client';
import { requireViewer } from '@/lib/platform/auth/session';
import { withDone } from '@/lib/platform/done';
import type { FormState } from '@/lib/platform/form';
import { isSameOrigin } from '@/lib/platform/origin';
import { refuse, type Refusal } from '@/lib/platform/outcome';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

/** The form comes back as a page of its own without script, and its status says that it was refused. */
function refusedPage(sent: Pick<Headers, 'get'>, refusal?: Refusal): void {
  if (sent.get('next-action') !== null) return;
  answerWith(refusal?.reason === 'limited' ? 429 : 422, refusal?.retryAfterSeconds);
}

/** Sends what is wrong with a figure and leads to the page with the number to ask after it by. */
export async function sendErrorReportAction(_: FormState, form: FormData): Promise<FormState> {
  const sent = await headers();
  const input = parseForm(sendErrorSchema, form);
  if (!input.ok) {
    refusedPage(sent);
    return input.state;
  }
  const { locale, value } = input;
  if (!isSameOrigin(sent)) return settle(refuse('forbidden'), input);
  const { page, figure, asOf, message, email } = value;
  const given = { page, figure, asOf, message, email, locale, ip: clientOf(sent).ip };
  const outcome = await sendErrorReport(given);
  if (!outcome.ok) refusedPage(sent, outcome);
  return settle(outcome, input, (reference) => withDone(locale, href(locale, 'reportError'), reference));
}

/** Closes a report with the reason. */
export async function handleErrorReportAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(handleErrorSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'error-report.handle', input.state);
  const { locale, value } = input;
  const outcome = await handleErrorReport(viewer, value);
  return settle(outcome, input, () => withDone(locale, href(locale, 'errorReports'), 'handled'));
}
