'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { TextArea } from '@/components/forms/text-area';
import { sayOfItemAction } from '@/lib/features/conversation/actions';
import { longestMessage } from '@/lib/features/reporting/model/limits';
import { toLocale } from '@/lib/i18n/locale';

type Props = Readonly<{ reportId: string; number: number; side: 'ministry' | 'province' }>;

/** Says something about one item to the other side. */
export function SayForm({ reportId, number, side }: Props) {
  const t = useTranslations('review.conversation');
  const words = { submit: t('send', { number }), pending: t('pending'), failed: t('failed') };
  return (
    <ActForm locale={toLocale(useLocale())} words={words} action={sayOfItemAction} tone="secondary">
      {(state) => (
        <>
          <input type="hidden" name="reportId" value={reportId} />
          <input type="hidden" name="task" value={number} />
          <TextArea
            name="text"
            id={`f-text-${number}`}
            label={t('label', { side, number })}
            hint={t('hint')}
            rows={2}
            most={longestMessage}
            state={state}
          />
        </>
      )}
    </ActForm>
  );
}
