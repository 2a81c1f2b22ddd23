'use client';

import { DecideForm } from '@/components/features/documents-review/decide-form';
import { decideFilingAction } from '@/lib/features/committees/actions';

type Props = Readonly<{ filingId: string; title: string; here: string }>;

/** Publishes or returns who leads a committee. */
export function DecideFilingForm({ filingId, title, here }: Props) {
  return <DecideForm action={decideFilingAction} hidden={{ filingId }} {...{ title, here }} />;
}
