'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { keepHelpNote } from '@/lib/features/help/commands';
import { helpNoteSchema } from '@/lib/features/help/schema';
import { requireViewer } from '@/lib/platform/auth/session';
import { withDone } from '@/lib/platform/done';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

/** Puts a note beside the guide of a role and shows it with those before. */
export async function keepHelpNoteAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(helpNoteSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'help.note', input.state);
  const { locale, value } = input;
  const outcome = await keepHelpNote(viewer, value);
  return settle(outcome, input, (role) => withDone(locale, href(locale, 'adminHelpNote', { role }), 'kept'));
}
