'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { actOnDocument } from '@/lib/features/documents/commands/act';
import { editDocument, registerDocument } from '@/lib/features/documents/commands/library';
import {
  documentActSchema,
  editDocumentSchema,
  registerInLibrarySchema,
} from '@/lib/features/documents/schema/library';
import { requireViewer } from '@/lib/platform/auth/session';
import { withDone } from '@/lib/platform/done';
import type { FormState } from '@/lib/platform/form';
import type { Outcome } from '@/lib/platform/outcome';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

/** Beside what was typed, the document that is already there, so that the form can offer it. */
function withExisting(values: FormState['values'], outcome: Outcome<string>): FormState['values'] {
  const there = outcome.ok
    ? undefined
    : outcome.issues?.find(({ key }) => key === 'documents.alreadyRegistered');
  return there === undefined ? values : { ...values, existing: String(there.values?.['id'] ?? '') };
}

/** Registers a document and leads to its page, where a file can be added. */
export async function registerDocumentAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(registerInLibrarySchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'document.register', input.state);
  const { locale } = input;
  const outcome = await registerDocument(viewer, input.value);
  return settle(outcome, { locale, values: withExisting(input.values, outcome) }, (id) =>
    withDone(locale, href(locale, 'deskDocument', { id }), 'registered'),
  );
}

/** Corrects a document. */
export async function editDocumentAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(editDocumentSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'document.edit', input.state);
  const { locale } = input;
  const outcome = await editDocument(viewer, input.value);
  return settle(outcome, { locale, values: withExisting(input.values, outcome) }, (id) =>
    withDone(locale, href(locale, 'deskDocument', { id }), 'edited'),
  );
}

/** Sends a document to review, takes it back, withdraws it or drops its file. */
export async function actOnDocumentAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(documentActSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'document.act', input.state);
  const { locale, value } = input;
  const outcome = await actOnDocument(viewer, value);
  return settle(outcome, input, (id) => withDone(locale, href(locale, 'deskDocument', { id }), value.act));
}
