'use client';

import { useTranslations } from 'next-intl';
import { ProofField, type ProofWords } from '@/components/features/accounts/proof-field';
import { ActForm, type ActWords } from '@/components/forms/act-form';
import { Checkbox } from '@/components/forms/checkbox';
import { fieldId } from '@/components/forms/field';
import { FileField } from '@/components/forms/file-field';
import { TextArea } from '@/components/forms/text-area';
import type { ProofAsked } from '@/lib/features/accounts/model/account';
import { importUsersAction } from '@/lib/features/users/actions/import';
import { longestList } from '@/lib/features/users/model/list-limits';
import type { Locale } from '@/lib/i18n/locale';
import { issueOf, type FormState } from '@/lib/platform/form';

type Words = ActWords &
  Readonly<
    Record<'fold' | 'note' | 'template' | 'file' | 'file-hint' | 'lines' | 'lines-hint' | 'confirm', string>
  > &
  Readonly<{ fields: ProofWords }>;

type Props = Readonly<{ locale: Locale; words: Words; proofAsked: ProofAsked }>;

const scope = 'import';

const accepted = '.xlsx,.csv,.tsv,.txt';

/** The list was tried and nothing in it is wrong. */
function isReady({ outcome, values }: FormState): boolean {
  return outcome === 'tried' || values['confirmed'] === 'on';
}

/** Offered once the list was tried and nothing in it is wrong, until it is. */
function LastStep({ state, words, proofAsked }: Omit<Props, 'locale'> & Readonly<{ state: FormState }>) {
  if (!isReady(state) || issueOf(state, 'lines') !== undefined) return null;
  return (
    <>
      <input type="hidden" name="people" value={state.values['people'] ?? ''} />
      <Checkbox name="confirmed" id={fieldId('confirmed', scope)} label={words.confirm} state={state} />
      <ProofField {...{ state, scope, proofAsked }} words={words.fields} />
    </>
  );
}

/** Invites everybody on a list, in a file or pasted: tried first, then all at once. */
export function ImportForm({ locale, words, proofAsked }: Props) {
  const t = useTranslations('errors.users');
  const next = (state: FormState) => {
    const isWrong = issueOf(state, 'lines') !== undefined;
    const { people } = state.values;
    return !isReady(state) || isWrong || !people ? undefined : t('listPress', { count: Number(people) });
  };
  return (
    <ActForm
      {...{ locale, scope }}
      words={{ ...words, next }}
      fold={words.fold}
      action={importUsersAction}
      tone="secondary"
    >
      {(state) => (
        <>
          <p>{words.note}</p>
          <p>
            <a href="/api/admin/users/template" download="">
              {words.template}
            </a>
          </p>
          <FileField
            name="file"
            id={fieldId('file', scope)}
            label={words.file}
            hint={words['file-hint']}
            accept={accepted}
            state={state}
          />
          <TextArea
            name="lines"
            id={fieldId('lines', scope)}
            label={words.lines}
            hint={words['lines-hint']}
            rows={8}
            most={longestList}
            state={state}
          />
          <LastStep {...{ state, words, proofAsked }} />
        </>
      )}
    </ActForm>
  );
}
