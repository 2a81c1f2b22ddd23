'use client';

import { useTranslations } from 'next-intl';
import { pillars } from '@/components/features/reporting/pillars';
import { DateField } from '@/components/forms/date-field';
import { fieldId } from '@/components/forms/field';
import { Select } from '@/components/forms/select';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { longest } from '@/lib/features/own-tasks/model/own-task';
import type { FormState } from '@/lib/platform/form';

export type OwnTaskTyped = Readonly<Record<'titleVi' | 'titleEn' | 'dueOn' | 'pillar' | 'source', string>>;

export type Form = Readonly<{ state: FormState; scope?: string | undefined }>;

type Props = Form & Readonly<{ initial?: OwnTaskTyped | undefined }>;

const fieldOf = ({ state, scope }: Form, name: string) => ({ name, id: fieldId(name, scope), state });

/** Why, in the province's words. */
export function ReasonField(form: Form) {
  const t = useTranslations('own-tasks.form');
  const [label, hint] = [t('reason'), t('reason-hint')];
  return <TextArea {...{ ...fieldOf(form, 'reason'), label, hint, rows: 2, most: longest.reason }} />;
}

/** The document that sets a task. */
export function SourceField({ initial, ...form }: Form & Readonly<{ initial?: string | undefined }>) {
  const t = useTranslations('own-tasks.form');
  const [label, hint] = [t('source'), t('source-hint')];
  return (
    <TextField
      {...{ ...fieldOf(form, 'source'), label, hint, defaultValue: initial, maxLength: longest.source }}
    />
  );
}

/** What is asked, until when, under which pillar and by which document: what can always be corrected later. */
export function OwnTaskFields({ initial, ...form }: Props) {
  const t = useTranslations('own-tasks.form');
  const pillar = useTranslations('reporting.pillars');
  const options = [
    { value: '', label: t('no-pillar') },
    ...pillars.map((value) => ({ value, label: pillar(value) })),
  ];
  const said = (name: 'titleVi' | 'titleEn' | 'dueOn') => ({
    ...{ ...fieldOf(form, name), label: t(name), hint: t(`${name}-hint`), defaultValue: initial?.[name] },
  });
  return (
    <>
      <TextField {...said('titleVi')} maxLength={longest.title} />
      <TextField {...said('titleEn')} optional={t('optional')} maxLength={longest.title} />
      <DateField {...said('dueOn')} />
      <Select
        {...{ ...fieldOf(form, 'pillar'), label: t('pillar'), options, defaultValue: initial?.pillar }}
      />
      <SourceField {...form} initial={initial?.source} />
    </>
  );
}
