import { fieldId } from '@/components/forms/field';
import { TextField } from '@/components/forms/text-field';
import { issueOf, type FormState } from '@/lib/platform/form';

type Props = Readonly<{
  state: FormState;
  scope: string;
  /** The password was given in the last five minutes: it is asked again only when that has run out meanwhile. */
  isProven: boolean;
  words: Readonly<Record<'password' | 'password-hint', string>>;
}>;

/** One's own password, for an act that must not be done by whoever finds the machine open. */
export function ProofField({ state, scope, isProven, words }: Props) {
  const name = 'currentPassword';
  if (isProven && issueOf(state, name) === undefined) return null;
  return (
    <TextField
      name={name}
      id={fieldId(name, scope)}
      type="password"
      autoComplete="current-password"
      label={words.password}
      hint={words['password-hint']}
      state={state}
    />
  );
}
