import { DateField } from '@/components/forms/date-field';
import { fieldId } from '@/components/forms/field';
import { Select, type Choice } from '@/components/forms/select';
import type { FieldWords } from '@/components/features/users/field-words';
import type { FormState } from '@/lib/platform/form';

export type RoleChoices = Readonly<{ roles: readonly Choice[]; provinces: readonly Choice[] }>;

type Props = Readonly<{ state: FormState; scope: string; words: FieldWords; choices: RoleChoices }>;

/** A role, whose it is, and from which day to which. */
export function RoleFields({ state, scope, words, choices }: Props) {
  const field = (name: string) => ({ name, id: fieldId(name, scope), state });
  return (
    <>
      <Select {...field('role')} label={words.role} options={choices.roles} />
      <Select
        {...field('province')}
        label={words.province}
        hint={words['province-hint']}
        options={choices.provinces}
      />
      <DateField {...field('from')} label={words.from} hint={words['from-hint']} optional={words.optional} />
      <DateField
        {...field('until')}
        label={words.until}
        hint={words['until-hint']}
        optional={words.optional}
      />
    </>
  );
}
