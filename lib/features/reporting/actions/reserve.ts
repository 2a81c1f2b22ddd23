'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { releaseReport, reserveReport } from '@/lib/features/reporting/commands/reserve';
import { reserveSchema } from '@/lib/features/reporting/schema/decide';
import { requireViewer } from '@/lib/platform/auth/session';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

export async function reserveReportAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(reserveSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'report.reserve', input.state);
  const { locale } = input;
  const { act, reportId, revisionId } = input.value;
  const seen = { reportId, revisionId };
  const outcome = await (act === 'reserve' ? reserveReport(viewer, seen) : releaseReport(viewer, seen));
  return settle(outcome, input, () => href(locale, 'reviewReport', { reportId }));
}
