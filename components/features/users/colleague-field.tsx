import { fieldId } from '@/components/forms/field';
import { Select, type Choice } from '@/components/forms/select';
import type { FormState } from '@/lib/platform/form';

export type ColleagueChoices = Readonly<{ label: string; hint: string; options: readonly Choice[] }>;

type Props = Readonly<{ state: FormState; scope: string; colleagues: ColleagueChoices }>;

/** Who goes on with somebody's open work. */
export function ColleagueField({ state, scope, colleagues }: Props) {
  return <Select name="toId" id={fieldId('toId', scope)} state={state} {...colleagues} />;
}
