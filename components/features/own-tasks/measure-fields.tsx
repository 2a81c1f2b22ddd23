'use client';

import { useTranslations } from 'next-intl';
import type { Form } from '@/components/features/own-tasks/own-task-fields';
import { fieldId } from '@/components/forms/field';
import { Radios } from '@/components/forms/radios';
import { TextField } from '@/components/forms/text-field';
import { longest, ownNumbers } from '@/lib/features/own-tasks/model/own-task';

const metrics = ['milestone', 'count', 'percent'] as const;

export type MeasureTyped = Readonly<Record<'number' | 'metric' | 'unit', string>>;

type Props = Form & Readonly<{ initial: MeasureTyped }>;

/** The number of a task and what it is measured by: asked until something was answered of it. */
export function MeasureFields({ state, scope, initial }: Props) {
  const t = useTranslations('own-tasks.form');
  const options = metrics.map((value) => ({ value, label: t(`metrics.${value}`) }));
  const said = (name: 'number' | 'metric' | 'unit') => ({
    ...{ name, id: fieldId(name, scope), state, label: t(name), hint: t(`${name}-hint`, ownNumbers) },
    defaultValue: initial[name],
  });
  return (
    <>
      <TextField {...said('number')} short inputMode="numeric" />
      <Radios {...said('metric')} options={options} down />
      <TextField {...said('unit')} optional={t('optional')} short maxLength={longest.unit} />
    </>
  );
}
