'use client';

import { ProofField } from '@/components/features/accounts/proof-field';
import { ActForm, type ActWords } from '@/components/forms/act-form';
import { Checkbox } from '@/components/forms/checkbox';
import { fieldId } from '@/components/forms/field';
import { FileField } from '@/components/forms/file-field';
import { TextArea } from '@/components/forms/text-area';
import { importUsersAction } from '@/lib/features/users/actions/import';
import { longestList } from '@/lib/features/users/model/list-limits';
import type { Locale } from '@/lib/i18n/locale';
import { issueOf, type FormState } from '@/lib/platform/form';

type Words = ActWords &
  Readonly<
    Record<'fold' | 'note' | 'template' | 'file' | 'file-hint' | 'lines' | 'lines-hint' | 'confirm', string>
  > &
  Readonly<{ fields: Readonly<Record<'password' | 'password-hint', string>> }>;

type Props = Readonly<{ locale: Locale; words: Words; isProven: boolean }>;

const scope = 'import';

const accepted = '.xlsx,.csv,.tsv,.txt';

/** Offered once the list was tried and nothing in it is wrong, until it is. */
function LastStep({ state, words, isProven }: Omit<Props, 'locale'> & Readonly<{ state: FormState }>) {
  const isReady = state.outcome === 'tried' || state.values['confirmed'] === 'on';
  if (!isReady || issueOf(state, 'lines') !== undefined) return null;
  return (
    <>
      <Checkbox name="confirmed" id={fieldId('confirmed', scope)} label={words.confirm} state={state} />
      <ProofField {...{ state, scope, isProven }} words={words.fields} />
    </>
  );
}

/** Invites everybody on a list, in a file or pasted: tried first, then all at once. */
export function ImportForm({ locale, words, isProven }: Props) {
  return (
    <ActForm {...{ locale, words, scope }} fold={words.fold} action={importUsersAction} tone="secondary">
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
            maxLength={longestList}
            state={state}
          />
          <LastStep {...{ state, words, isProven }} />
        </>
      )}
    </ActForm>
  );
}
