'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { DateField } from '@/components/forms/date-field';
import { Radios } from '@/components/forms/radios';
import { Select, type Choice } from '@/components/forms/select';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { fileCommitteeAction } from '@/lib/features/committees/actions';
import { longestName } from '@/lib/features/committees/model/composition';
import type { Locale } from '@/lib/i18n/locale';
import type { FormState } from '@/lib/platform/form';

type Typed = Readonly<Record<'headName' | 'headPosition' | 'deputies' | 'standing', string>>;

type Props = Readonly<{
  locale: Locale;
  provinceId: string;
  /** The last published composition, where there is one: only then is there anything to correct. */
  last: string | null;
  decisions: readonly Choice[];
  /** Who leads now: only what changes is typed. */
  initial: Typed;
}>;

type FieldsProps = Pick<Props, 'decisions' | 'initial'> & Readonly<{ state: FormState }>;

function Leaders({ initial, state }: Omit<FieldsProps, 'decisions'>) {
  const t = useTranslations('committees.form');
  return (
    <>
      <TextField
        name="headName"
        label={t('head')}
        maxLength={longestName}
        defaultValue={initial.headName}
        state={state}
      />
      <TextField
        name="headPosition"
        label={t('head-position')}
        hint={t('head-position-hint')}
        maxLength={300}
        defaultValue={initial.headPosition}
        state={state}
      />
      <TextArea
        name="deputies"
        label={t('deputies')}
        hint={t('people-hint')}
        optional={t('optional')}
        defaultValue={initial.deputies}
        state={state}
      />
      <TextArea
        name="standing"
        label={t('standing')}
        hint={t('standing-hint')}
        optional={t('optional')}
        defaultValue={initial.standing}
        state={state}
      />
    </>
  );
}

function Kind({ state }: Pick<FieldsProps, 'state'>) {
  const t = useTranslations('committees.form');
  const options = (['change', 'correction'] as const).map((value) => ({ value, label: t(value) }));
  return (
    <>
      <Radios name="kind" label={t('kind')} options={options} state={state} defaultValue="change" down />
      <TextArea
        name="reason"
        label={t('reason')}
        hint={t('reason-hint')}
        optional={t('optional')}
        rows={2}
        most={1000}
        state={state}
      />
    </>
  );
}

/** Who leads from a day on, all of them, by one decision; what stands there is who leads now. */
export function CommitteeForm({ locale, provinceId, last, decisions, initial }: Props) {
  const t = useTranslations('committees.form');
  const words = { submit: t('submit'), pending: t('pending'), failed: t('failed'), done: t('done') };
  return (
    <ActForm locale={locale} words={words} action={fileCommitteeAction}>
      {(state) => (
        <>
          <input type="hidden" name="provinceId" value={provinceId} />
          <input type="hidden" name="seen" value={last ?? ''} />
          <Select
            name="decisionId"
            label={t('decision')}
            hint={t('decision-hint')}
            options={decisions}
            state={state}
          />
          <DateField name="effectiveOn" label={t('effective')} hint={t('effective-hint')} state={state} />
          <Leaders initial={initial} state={state} />
          {last === null ? (
            <>
              <input type="hidden" name="kind" value="change" />
              <input type="hidden" name="reason" value="" />
            </>
          ) : (
            <Kind state={state} />
          )}
        </>
      )}
    </ActForm>
  );
}
