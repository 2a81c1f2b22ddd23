'use server';

import { submitReport } from '@/lib/features/reporting/commands/submit';
import { submitSchema } from '@/lib/features/reporting/schema/submit';
import { requireViewer } from '@/lib/platform/auth/session';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

export async function submitReportAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(submitSchema, form);
  if (!input.ok) return input.state;
  const outcome = await submitReport(viewer, input.value);
  return settle(outcome, input, ({ periodCode: period, receipt }) =>
    href(input.locale, 'receipt', { period, receipt }),
  );
}
