'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { placeOfItem } from '@/lib/features/reporting/actions/place';
import { writeWorkbook } from '@/lib/features/workbook/commands/write';
import { writeWorkbookSchema } from '@/lib/features/workbook/schema';
import { requireViewer } from '@/lib/platform/auth/session';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { settle } from '@/lib/platform/settle';

/** Writes the workbook that was looked at, and goes on to the report. */
export async function writeWorkbookAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(writeWorkbookSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'report.write-workbook', input.state);
  const outcome = await writeWorkbook(viewer, input.value);
  return settle(outcome, input, ({ periodCode, slug }) =>
    placeOfItem(viewer, input.locale, { periodCode, slug, task: null, done: 'workbook-written' }),
  );
}
