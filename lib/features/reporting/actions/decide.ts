'use server';

import { publishReport } from '@/lib/features/reporting/commands/publish';
import { returnReport } from '@/lib/features/reporting/commands/return';
import { publishSchema, remarksOf, returnSchema } from '@/lib/features/reporting/schema/decide';
import { requireViewer } from '@/lib/platform/auth/session';
import { withDone } from '@/lib/platform/done';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

export async function returnReportAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(returnSchema, form);
  if (!input.ok) return input.state;
  const { locale, value } = input;
  const outcome = await returnReport(viewer, { ...value, remarks: remarksOf(value) });
  return settle(outcome, input, ({ reportId }) =>
    withDone(locale, href(locale, 'reviewReport', { reportId }), 'returned'),
  );
}

export async function publishReportAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(publishSchema, form);
  if (!input.ok) return input.state;
  const { locale } = input;
  const outcome = await publishReport(viewer, input.value);
  return settle(outcome, input, ({ reportId }) =>
    withDone(locale, href(locale, 'reviewReport', { reportId }), 'published'),
  );
}
