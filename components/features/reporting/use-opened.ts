import { useFormTexts } from '@/components/features/reporting/form-texts';
import type { Unsent } from '@/components/features/reporting/unsent';
import { givenIn, type Given } from '@/lib/features/reporting/model/clash';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import type { FormState } from '@/lib/platform/form';

export type Opened = Readonly<{ version: number; given: Given }>;

/** The version that was opened and what the boxes were filled with from it, also when the form comes back. */
export function useOpened(item: DraftItem, state: FormState, unsent: Unsent | null): Opened {
  const { version } = state.values;
  const texts = useFormTexts(item).value;
  if (version !== undefined) return { version: Number(version), given: givenIn(state.values) };
  return unsent ?? { version: item.version, given: texts };
}
