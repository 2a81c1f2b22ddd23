import { CodeField } from '@/components/features/accounts/code-field';
import { fieldId } from '@/components/forms/field';
import { TextField } from '@/components/forms/text-field';
import type { ProofAsked } from '@/lib/features/accounts/model/account';
import { issueOf, type FormState } from '@/lib/platform/form';

export type ProofWords = Readonly<
  Record<'password' | 'password-hint' | 'code' | 'code-hint' | 'provider', string>
>;

type Props = Readonly<{
  state: FormState;
  scope: string;
  /** Nothing within five minutes of the last time: it is asked again only when that has run out meanwhile. */
  proofAsked: ProofAsked;
  words: ProofWords;
}>;

/** What proves that it is oneself, for an act that must not be done by whoever finds the machine open. */
export function ProofField({ state, scope, proofAsked, words }: Props) {
  const { password, code, provider } = proofAsked;
  const name = 'currentPassword';
  return (
    <>
      {provider ? <p className="quiet">{words.provider}</p> : null}
      {password || issueOf(state, name) !== undefined ? (
        <TextField
          name={name}
          id={fieldId(name, scope)}
          type="password"
          autoComplete="current-password"
          label={words.password}
          hint={words['password-hint']}
          state={state}
        />
      ) : null}
      {code || issueOf(state, 'oneTimePassword') !== undefined ? (
        <CodeField
          {...{ state, scope }}
          kind="any"
          words={{ code: words.code, codeHint: words['code-hint'] }}
        />
      ) : null}
    </>
  );
}
