'use client';

import { useTranslations } from 'next-intl';
import { ReasonField, SourceField } from '@/components/features/own-tasks/own-task-fields';
import { ActForm } from '@/components/forms/act-form';
import { copyOwnTasksAction } from '@/lib/features/own-tasks/actions';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{ locale: Locale; provinceId: string; year: number; count: number }>;

/** The own tasks of the year before in one act, set by a document of this year. */
export function CopyOwnTasksForm({ locale, provinceId, year, count }: Props) {
  const t = useTranslations('own-tasks.copy');
  const form = useTranslations('own-tasks.form');
  const words = {
    ...{ submit: t('submit', { count }), pending: form('pending') },
    ...{ failed: form('failed'), done: t('done') },
  };
  const scope = 'chep';
  return (
    <ActForm {...{ locale, words, scope, action: copyOwnTasksAction, tone: 'secondary' }}>
      {(state) => (
        <>
          <input type="hidden" name="provinceId" value={provinceId} />
          <input type="hidden" name="year" value={year} />
          <SourceField {...{ state, scope }} />
          <ReasonField {...{ state, scope }} />
        </>
      )}
    </ActForm>
  );
}
