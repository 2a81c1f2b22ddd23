'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { decideDocument } from '@/lib/features/documents/commands/decide';
import { decideDocumentSchema } from '@/lib/features/documents/schema/library';
import { requireViewer } from '@/lib/platform/auth/session';
import { withDone } from '@/lib/platform/done';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

/** Publishes a document that was sent by itself, or returns it with the reason. */
export async function decideDocumentAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(decideDocumentSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'document.decide', input.state);
  const { locale } = input;
  const outcome = await decideDocument(viewer, input.value);
  return settle(outcome, input, ({ outcome: how }) => withDone(locale, href(locale, 'reviewDocuments'), how));
}
