'use client';

import { useTranslations } from 'next-intl';
import { pillars } from '@/components/features/reporting/pillars';
import { DateField } from '@/components/forms/date-field';
import { Select } from '@/components/forms/select';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { longest } from '@/lib/features/own-tasks/model/own-task';
import type { FormState } from '@/lib/platform/form';

export type OwnTaskTyped = Readonly<Record<'titleVi' | 'titleEn' | 'dueOn' | 'pillar' | 'source', string>>;

export type Form = Readonly<{ state: FormState; scope?: string | undefined }>;

type Props = Form & Readonly<{ initial?: OwnTaskTyped | undefined }>;

/** Why, in the province's words. */
export function ReasonField({ state, scope }: Form) {
  const t = useTranslations('own-tasks.form');
  const [label, hint] = [t('reason'), t('reason-hint')];
  return <TextArea {...{ name: 'reason', label, hint, rows: 2, most: longest.reason, scope, state }} />;
}

/** What is asked, until when, under which pillar and by which document: what can be corrected later. */
export function OwnTaskFields({ initial, ...form }: Props) {
  const t = useTranslations('own-tasks.form');
  const pillar = useTranslations('reporting.pillars');
  const options = [
    { value: '', label: t('no-pillar') },
    ...pillars.map((value) => ({ value, label: pillar(value) })),
  ];
  const said = (name: 'titleVi' | 'titleEn' | 'dueOn' | 'source') => ({
    ...{ ...form, name, label: t(name), hint: t(`${name}-hint`), defaultValue: initial?.[name] },
  });
  return (
    <>
      <TextField {...said('titleVi')} maxLength={longest.title} />
      <TextField {...said('titleEn')} optional={t('optional')} maxLength={longest.title} />
      <DateField {...said('dueOn')} />
      <Select {...{ ...form, name: 'pillar', label: t('pillar'), options, defaultValue: initial?.pillar }} />
      <TextField {...said('source')} maxLength={longest.source} />
    </>
  );
}
