import { fieldId } from '@/components/forms/field';
import { Select } from '@/components/forms/select';
import { TextField } from '@/components/forms/text-field';
import type { FieldWords } from '@/components/features/users/field-words';
import { longestName } from '@/lib/features/users/model/invitation';
import type { Locale } from '@/lib/i18n/locale';
import type { FormState } from '@/lib/platform/form';

type Props = Readonly<{
  state: FormState;
  scope: string;
  words: FieldWords;
  /** Who it is now; nobody yet in an invitation. */
  person?: Readonly<{ name: string; email: string; locale: Locale }>;
}>;

/** Who somebody is: name, address, language of messages. */
export function PersonFields({ state, scope, words, person }: Props) {
  const field = (name: string) => ({ name, id: fieldId(name, scope), state });
  const languages = (['vi', 'en'] as const).map((value) => ({ value, label: words[value] }));
  return (
    <>
      <TextField
        {...field('name')}
        label={words.name}
        defaultValue={person?.name}
        autoComplete="off"
        maxLength={longestName}
      />
      <TextField
        {...field('email')}
        type="email"
        label={words.email}
        hint={words['email-hint']}
        defaultValue={person?.email}
        autoComplete="off"
      />
      <Select
        {...field('language')}
        label={words.language}
        options={languages}
        defaultValue={person?.locale ?? 'vi'}
      />
    </>
  );
}
