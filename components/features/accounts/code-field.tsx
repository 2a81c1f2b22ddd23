import { fieldId } from '@/components/forms/field';
import { TextField } from '@/components/forms/text-field';
import type { FormState } from '@/lib/platform/form';

type Props = Readonly<{
  state: FormState;
  words: Readonly<Record<'code' | 'codeHint', string>>;
  /** `any`: one of the device, or one on paper instead. */
  kind: 'device' | 'paper' | 'any';
  scope?: string;
}>;

/** One code; its name keeps it out of what a form echoes. */
export function CodeField({ state, words, kind, scope }: Props) {
  const name = 'oneTimePassword';
  return (
    <TextField
      {...(kind === 'device' ? { inputMode: 'numeric', short: true } : {})}
      name={name}
      id={fieldId(name, scope)}
      autoComplete={kind === 'paper' ? 'off' : 'one-time-code'}
      maxLength={kind === 'device' ? 12 : 40}
      label={words.code}
      hint={words.codeHint}
      state={state}
    />
  );
}
