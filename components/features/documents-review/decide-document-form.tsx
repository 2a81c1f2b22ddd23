'use client';

import { DecideForm } from '@/components/features/documents-review/decide-form';
import { decideDocumentAction } from '@/lib/features/documents/actions/decide';

type Props = Readonly<{ documentId: string; version: number; title: string; here: string }>;

/** Publishes or returns a document, in the version that was shown. */
export function DecideDocumentForm({ documentId, version, title, here }: Props) {
  return <DecideForm action={decideDocumentAction} hidden={{ documentId, version }} {...{ title, here }} />;
}
