'use client';

import { useTranslations } from 'next-intl';
import { MeasureFields, type MeasureTyped } from '@/components/features/own-tasks/measure-fields';
import {
  OwnTaskFields,
  ReasonField,
  type OwnTaskTyped,
} from '@/components/features/own-tasks/own-task-fields';
import { ActForm } from '@/components/forms/act-form';
import { correctOwnTaskAction, endOwnTaskAction } from '@/lib/features/own-tasks/actions';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  taskId: string;
  number: number;
  /** The version that is shown. */
  seen: number;
  initial: OwnTaskTyped;
  /** Its number and measure while they can change; null once something was answered of it. */
  measured: MeasureTyped | null;
}>;

function Which({ taskId, seen }: Pick<Props, 'taskId' | 'seen'>) {
  return (
    <>
      <input type="hidden" name="taskId" value={taskId} />
      <input type="hidden" name="seen" value={seen} />
    </>
  );
}

/** Says anew how a task reads and when it is due, with the reason; until it was reported on also how it is measured. */
export function CorrectOwnTaskForm({ locale, number, initial, measured, ...which }: Props) {
  const t = useTranslations('own-tasks.form');
  const words = {
    ...{ submit: t('correct', { number }), pending: t('pending') },
    ...{ failed: t('failed'), done: t('corrected') },
  };
  const scope = `sua-${number}`;
  return (
    <ActForm
      {...{ locale, words, scope, action: correctOwnTaskAction, tone: 'secondary' }}
      fold={t('correct', { number })}
    >
      {(state) => (
        <>
          <Which {...which} />
          <OwnTaskFields {...{ state, scope, initial }} />
          {measured === null ? null : <MeasureFields {...{ state, scope, initial: measured }} />}
          <ReasonField {...{ state, scope }} />
        </>
      )}
    </ActForm>
  );
}

/** Ends a task with the reason. */
export function EndOwnTaskForm({ locale, number, ...which }: Omit<Props, 'initial' | 'measured'>) {
  const t = useTranslations('own-tasks.form');
  const words = {
    ...{ submit: t('end', { number }), pending: t('pending') },
    ...{ failed: t('failed'), done: t('ended') },
  };
  const scope = `ket-thuc-${number}`;
  return (
    <ActForm
      {...{ locale, words, scope, action: endOwnTaskAction, tone: 'secondary' }}
      fold={t('end', { number })}
    >
      {(state) => (
        <>
          <Which {...which} />
          <ReasonField {...{ state, scope }} />
        </>
      )}
    </ActForm>
  );
}
