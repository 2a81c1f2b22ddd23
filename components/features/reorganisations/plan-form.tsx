'use client';

import { ActForm, type ActWords } from '@/components/forms/act-form';
import { DateField } from '@/components/forms/date-field';
import { wire } from '@/components/forms/field';
import { FieldError } from '@/components/forms/field-error';
import { Select, type Choice } from '@/components/forms/select';
import { TextField } from '@/components/forms/text-field';
import { Disclosure } from '@/components/ui/disclosure';
import { planReorganisationAction } from '@/lib/features/reorganisations/actions';
import { unitPlaces, type UnitPlace } from '@/lib/features/reorganisations/model/plan';
import type { Locale } from '@/lib/i18n/locale';
import type { FormState } from '@/lib/platform/form';

const asked = ['titleVi', 'titleEn', 'documentNumber', 'source'] as const;

export type PlanFormWords = ActWords &
  Readonly<{
    labels: Readonly<
      Record<(typeof asked)[number] | 'effectiveOn' | 'from' | 'name' | 'nameEn' | 'code' | 'kind', string>
    >;
    into: Readonly<Record<UnitPlace, string>>;
    /** Says of the places behind the second what they are for. */
    more: string;
    kinds: readonly Choice[];
  }>;

type Props = Readonly<{ locale: Locale; units: readonly Choice[]; words: PlanFormWords }>;

type PartProps = Readonly<{ words: PlanFormWords; state: FormState }>;

/** The first box has the field's id, so that the error summary lands on it. */
function From({ units, words, state }: PartProps & Pick<Props, 'units'>) {
  const wiring = wire({ name: 'from', state });
  const ticked = wiring.value.split('\n');
  return (
    <fieldset className="field" {...wiring.aria}>
      <legend className="lab">{words.labels.from}</legend>
      <FieldError id={wiring.errorId} message={wiring.issue} />
      <input type="hidden" name="from" value="" />
      <div className="opts">
        {units.map(({ value, label }, index) => (
          <label key={value} className="opt">
            <input
              id={index === 0 ? wiring.id : `${wiring.id}-${value}`}
              type="checkbox"
              name="from"
              value={value}
              defaultChecked={ticked.includes(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Into({ place, words, state }: PartProps & Readonly<{ place: UnitPlace }>) {
  const { labels, into, kinds } = words;
  return (
    <fieldset className="field">
      <legend className="lab">{into[place]}</legend>
      {(['name', 'nameEn', 'code'] as const).map((name) => (
        <TextField key={name} name={`${name}${place}`} label={labels[name]} maxLength={100} state={state} />
      ))}
      <Select name={`kind${place}`} label={labels.kind} options={kinds} state={state} />
    </fieldset>
  );
}

/** Where a split into three or more goes on; folded, because most acts form one unit or two. */
function More({ words, state }: PartProps) {
  const places = unitPlaces.slice(2);
  const isTold = places.some((place) =>
    ['name', 'nameEn', 'code'].some((name) => Boolean(state.values[`${name}${place}`])),
  );
  return (
    <div className="mt-4">
      <Disclosure summary={words.more} open={isTold}>
        {places.map((place) => (
          <Into key={place} place={place} words={words} state={state} />
        ))}
      </Disclosure>
    </div>
  );
}

/** The act, its day, the units that end and those that are formed. */
export function PlanForm({ locale, units, words }: Props) {
  const { labels } = words;
  return (
    <ActForm locale={locale} words={words} action={planReorganisationAction}>
      {(state) => (
        <>
          {asked.map((name) => (
            <TextField key={name} name={name} label={labels[name]} maxLength={300} state={state} />
          ))}
          <DateField name="effectiveOn" label={labels.effectiveOn} state={state} />
          <From units={units} words={words} state={state} />
          <Into place="1" words={words} state={state} />
          <Into place="2" words={words} state={state} />
          <More words={words} state={state} />
        </>
      )}
    </ActForm>
  );
}
