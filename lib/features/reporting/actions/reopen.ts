'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { reopenReport } from '@/lib/features/reporting/commands/reopen';
import { reopenSchema } from '@/lib/features/reporting/schema/decide';
import { requireViewer } from '@/lib/platform/auth/session';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

export async function reopenReportAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(reopenSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'report.reopen', input.state);
  const { locale } = input;
  const { reportId } = input.value;
  const outcome = await reopenReport(viewer, input.value);
  return settle(outcome, input, () => href(locale, 'reviewReport', { reportId }));
}
