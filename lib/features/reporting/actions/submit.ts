'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { submitSchema } from '@/lib/features/reporting/schema/submit';
import { requireViewer } from '@/lib/platform/auth/session';
import type { FormState } from '@/lib/platform/form';
import { refreshPage } from '@/lib/platform/page-cache/refresh';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

export async function submitReportAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(submitSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'report.submit', input.state);
  const outcome = await submitReport(viewer, input.value);
  // Sent from another window meanwhile: the page then says when, with the receipt, instead of offering it again.
  if (!outcome.ok && outcome.reason === 'illegal-transition') refreshPage();
  return settle(outcome, input, ({ periodCode: period, receipt }) =>
    href(input.locale, 'receipt', { period, receipt }),
  );
}
