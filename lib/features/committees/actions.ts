'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { decideFiling, withdrawFiling } from '@/lib/features/committees/commands/end';
import { fileCommittee } from '@/lib/features/committees/commands/file';
import { decideFilingSchema, withdrawFilingSchema } from '@/lib/features/committees/schema/end';
import { fileCommitteeSchema } from '@/lib/features/committees/schema/file';
import { requireViewer } from '@/lib/platform/auth/session';
import { withDone } from '@/lib/platform/done';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

/** Files who leads a committee; the page shows it waiting. */
export async function fileCommitteeAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(fileCommitteeSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'committee.file', input.state);
  return settle(await fileCommittee(viewer, input.value), input);
}

/** Takes back what waits; the page offers to file again. */
export async function withdrawFilingAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(withdrawFilingSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'committee.withdraw', input.state);
  return settle(await withdrawFiling(viewer, input.value), input);
}

/** Publishes a composition, or returns it with the reason. */
export async function decideFilingAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(decideFilingSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'committee.decide', input.state);
  const { locale, value } = input;
  return settle(await decideFiling(viewer, value), input, () =>
    withDone(locale, href(locale, 'reviewCommittees'), value.outcome),
  );
}
