'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { DocumentFields } from '@/components/features/documents-filing/document-fields';
import { ErrorSummary } from '@/components/forms/error-summary';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { SubmitButton } from '@/components/forms/submit-button';
import { registerDocumentAction } from '@/lib/features/documents/actions';
import { emptyState } from '@/lib/platform/form';

type Props = Readonly<{ reportId: string; task: number; version: number; here: string; title: string }>;

/** Registers a document on the spot and attaches it to the item, apart from the item's own form. */
export function RegisterDocument({ reportId, task, version, here, title }: Props) {
  const t = useTranslations('reporting.document');
  const item = useTranslations('reporting.item');
  const [state, act] = useActionState(registerDocumentAction, emptyState, `${here}#dang-ky`);
  const isRefused = state.outcome !== undefined;
  return (
    <section id="dang-ky" className="register" data-outcome={state.outcome}>
      {isRefused ? <title>{item('error-title', { title })}</title> : null}
      <details open={isRefused}>
        <summary>{t('title')}</summary>
        <form action={act} noValidate>
          <p className="hint">{t('intro')}</p>
          <ErrorSummary title={t('errors', { count: state.issues.length })} state={state} />
          {isRefused && state.issues.length === 0 ? (
            <OutcomeNotice tone="bad" outcome={state.outcome}>
              <b>{t('refused')}.</b> {state.message}
            </OutcomeNotice>
          ) : null}
          <input type="hidden" name="locale" value={useLocale()} />
          <input type="hidden" name="reportId" value={reportId} />
          <input type="hidden" name="task" value={task} />
          <input type="hidden" name="version" value={version} />
          <DocumentFields state={state} />
          <p className="hint mt-3">{t('counts')}</p>
          <div className="btnrow">
            <SubmitButton tone="secondary">{t('save', { number: task })}</SubmitButton>
          </div>
        </form>
      </details>
    </section>
  );
}
