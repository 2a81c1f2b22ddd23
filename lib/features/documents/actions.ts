'use server';

import { registerDocument } from '@/lib/features/documents/commands/register';
import { registerDocumentSchema } from '@/lib/features/documents/schema';
import { placeOfEditor } from '@/lib/features/reporting/actions/place';
import { requireViewer } from '@/lib/platform/auth/session';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { settle } from '@/lib/platform/settle';

export async function registerDocumentAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(registerDocumentSchema, form);
  if (!input.ok) return input.state;
  const outcome = await registerDocument(viewer, input.value);
  return settle(outcome, input, (place) =>
    placeOfEditor(viewer, input.locale, {
      ...place,
      done: place.isExisting ? 'document-reused' : 'document-registered',
    }),
  );
}
