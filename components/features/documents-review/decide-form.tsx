'use client';

import { useLocale, useTranslations } from 'next-intl';
import { FormTitle } from '@/components/features/reporting/form-title';
import { Refusal } from '@/components/features/reporting/refusal';
import { ReasonBox } from '@/components/forms/reason-box';
import { SubmitButton } from '@/components/forms/submit-button';
import { useAct } from '@/components/forms/use-act';
import { emptyState, type FormState } from '@/lib/platform/form';

export type DecideFormProps = Readonly<{
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** What is decided on, as it was shown. */
  hidden: Readonly<Record<string, string | number>>;
  title: string;
  here: string;
}>;

/** Two acts, each a button: returning stands first, so that a stray Enter never publishes. */
export function DecideForm({ action, hidden, title, here }: DecideFormProps) {
  const t = useTranslations('library.decide');
  const [state, send] = useAct(action, emptyState, here);
  return (
    <form action={send} noValidate className="max-w-form" data-outcome={state.outcome}>
      <FormTitle title={title} isRefused={state.outcome !== undefined} />
      <Refusal state={state} toMend={t('refused')} refused={t('refused')} />
      <input type="hidden" name="locale" value={useLocale()} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
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
