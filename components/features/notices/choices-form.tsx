'use client';

import { ActForm, type ActWords } from '@/components/forms/act-form';
import { Radios } from '@/components/forms/radios';
import { chooseNoticesAction } from '@/lib/features/notices/actions';
import type { OptionalKind } from '@/lib/features/notices/model/notice';
import { locales, type Locale } from '@/lib/i18n/locale';

type Kind = Readonly<{ kind: OptionalKind; label: string; isWanted: boolean }>;

type Props = Readonly<{
  locale: Locale;
  language: Locale;
  kinds: readonly Kind[];
  words: ActWords & Readonly<Record<'locale' | 'kinds' | Locale, string>>;
}>;

/** In which language, and of what, one gets mail. */
export function ChoicesForm({ locale, language, kinds, words }: Props) {
  return (
    <ActForm locale={locale} words={words} action={chooseNoticesAction}>
      {(state) => (
        <>
          <Radios
            name="language"
            label={words.locale}
            defaultValue={language}
            state={state}
            options={locales.map((value) => ({ value, label: <span lang={value}>{words[value]}</span> }))}
          />
          {kinds.length === 0 ? null : (
            <fieldset className="field">
              <legend className="lab">{words.kinds}</legend>
              <div className="opts down">
                {kinds.map(({ kind, label, isWanted }) => (
                  <label className="opt" key={kind}>
                    <input type="checkbox" name="kind" value={kind} defaultChecked={isWanted} />
                    <span>{label}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          )}
        </>
      )}
    </ActForm>
  );
}
