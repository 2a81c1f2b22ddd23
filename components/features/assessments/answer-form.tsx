'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { TextArea } from '@/components/forms/text-area';
import { replyAction, withdrawAssessmentAction } from '@/lib/features/assessments/actions';
import type { Locale } from '@/lib/i18n/locale';

const acts = {
  answer: { action: replyAction, name: 'text', most: 4000 },
  withdraw: { action: withdrawAssessmentAction, name: 'reason', most: 1000 },
} as const;

type Props = Readonly<{ locale: Locale; assessmentId: string; act: keyof typeof acts }>;

/** The reply of a province, or why an assessment is withdrawn; there are several on the page, so its ids are its own. */
export function AnswerForm({ locale, assessmentId, act }: Props) {
  const t = useTranslations(`assessments.${act}`);
  const { action, name, most } = acts[act];
  const words = { submit: t('submit'), pending: t('pending'), failed: t('failed') };
  return (
    <ActForm locale={locale} words={words} action={action} tone="secondary">
      {(state) => (
        <>
          <input type="hidden" name="assessmentId" value={assessmentId} />
          <TextArea
            name={name}
            id={`f-${name}-${assessmentId}`}
            label={t('label')}
            most={most}
            state={state}
          />
        </>
      )}
    </ActForm>
  );
}
