import { useLocale, useTranslations } from 'next-intl';
import { DocumentFields } from '@/components/features/documents-filing/document-fields';
import { Refusal } from '@/components/features/reporting/refusal';
import { SubmitButton } from '@/components/forms/submit-button';
import type { FormState } from '@/lib/platform/form';

type Props = Readonly<{
  reportId: string;
  task: number;
  version: number;
  state: FormState;
  act: (form: FormData) => void;
}>;

/** Registers a document on the spot and attaches it to the item, apart from the item's own form. */
export function RegisterDocument({ reportId, task, version, state, act }: Props) {
  const t = useTranslations('reporting.document');
  return (
    <section id="dang-ky" className="register" data-outcome={state.outcome}>
      <details open={state.outcome !== undefined}>
        <summary>{t('title')}</summary>
        <form action={act} noValidate>
          <p className="hint">{t('intro')}</p>
          <Refusal
            state={state}
            toMend={t('errors', { count: state.issues.length })}
            refused={t('refused')}
          />
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
