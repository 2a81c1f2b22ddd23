'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { FormTitle } from '@/components/features/reporting/form-title';
import { Refusal } from '@/components/features/reporting/refusal';
import { ReasonBox } from '@/components/forms/reason-box';
import { SubmitButton } from '@/components/forms/submit-button';
import { decideDocumentAction } from '@/lib/features/documents/actions/decide';
import { emptyState } from '@/lib/platform/form';

type Props = Readonly<{ documentId: string; version: number; title: string; here: string }>;

/** Two acts, each a button: returning stands first, so that a stray Enter never publishes. */
export function DecideDocumentForm({ documentId, version, title, here }: Props) {
  const t = useTranslations('library.decide');
  const [state, send] = useActionState(decideDocumentAction, emptyState, here);
  return (
    <form action={send} noValidate className="max-w-form" data-outcome={state.outcome}>
      <FormTitle title={title} isRefused={state.outcome !== undefined} />
      <Refusal state={state} toMend={t('refused')} refused={t('refused')} />
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="documentId" value={documentId} />
      <input type="hidden" name="version" value={version} />
      <ReasonBox name="reason" label={t('reason')} hint={t('reason-hint')} state={state} />
      <div className="btnrow">
        <SubmitButton name="outcome" value="returned" tone="bad" pending={t('pending')}>
          {t('return')}
        </SubmitButton>
        <SubmitButton name="outcome" value="published" pending={t('pending')}>
          {t('publish')}
        </SubmitButton>
      </div>
    </form>
  );
}
