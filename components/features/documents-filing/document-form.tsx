'use client';

import { useLocale, useTranslations } from 'next-intl';
import { DocumentFields } from '@/components/features/documents-filing/document-fields';
import { FormTitle } from '@/components/features/reporting/form-title';
import { Refusal } from '@/components/features/reporting/refusal';
import { SubmitButton } from '@/components/forms/submit-button';
import { useAct } from '@/components/forms/use-act';
import { editDocumentAction, registerDocumentAction } from '@/lib/features/documents/actions/library';
import type { FormState } from '@/lib/platform/form';
import { href } from '@/lib/platform/routes';
import { toLocale } from '@/lib/i18n/locale';

type Props = Readonly<{
  /** What goes with the form unseen: for whom it is registered, or which document is corrected. */
  hidden: Readonly<Record<string, string | number>>;
  /** What stands there before anything was typed. */
  initial: FormState['values'];
  title: string;
  /** The page tells of a file that was not taken. */
  isRefused?: boolean;
  here: string;
}>;

const actions = { register: registerDocumentAction, edit: editDocumentAction } as const;

function AlreadyThere({ id }: Readonly<{ id: string | undefined }>) {
  const t = useTranslations('library.form');
  const locale = toLocale(useLocale());
  if (id === undefined) return null;
  return (
    <p className="notice warn">
      {t('existing')} <a href={href(locale, 'deskDocument', { id })}>{t('open-existing')}</a>
    </p>
  );
}

/** A document's own facts, to register or to correct; what was typed comes back with what is wrong with it. */
export function DocumentForm({ act, ...props }: Props & { act: keyof typeof actions }) {
  const { hidden, initial, title, isRefused = false, here } = props;
  const t = useTranslations('library.form');
  const [state, send] = useAct(actions[act], { values: initial, issues: [] }, here);
  return (
    <form action={send} noValidate className="max-w-form" data-outcome={state.outcome}>
      <FormTitle title={title} isRefused={isRefused || state.outcome !== undefined} />
      <Refusal state={state} toMend={t('errors', { count: state.issues.length })} refused={t('refused')} />
      <AlreadyThere id={state.values['existing']} />
      <input type="hidden" name="locale" value={useLocale()} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <DocumentFields state={state} />
      <div className="btnrow">
        <SubmitButton pending={t('saving')}>{t(act)}</SubmitButton>
      </div>
    </form>
  );
}
