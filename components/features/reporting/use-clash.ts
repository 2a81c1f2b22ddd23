import { isClash, shownState } from '@/components/features/reporting/form-values';
import { useFormTexts } from '@/components/features/reporting/form-texts';
import type { Unsent } from '@/components/features/reporting/unsent';
import type { useAutosave } from '@/components/features/reporting/use-autosave';
import type { Opened } from '@/components/features/reporting/use-opened';
import { clashOf, textsIn, type Clash } from '@/lib/features/reporting/model/clash';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import type { FormState } from '@/lib/platform/form';

type Form = Readonly<{
  sent: FormState;
  unsent: Unsent | null;
  opened: Opened;
  autosave: Pick<ReturnType<typeof useAutosave>, 'version' | 'given' | 'clash'>;
}>;

type Shown = Readonly<{
  state: FormState;
  /** How the typed and the newest version go together; null while nobody else was first. */
  clash: Clash | null;
}>;

/** What the form shows; a version that was met while it saved itself counts once it is there to be seen. */
export function useClash(item: DraftItem, { sent, unsent, opened, autosave }: Form): Shown {
  const saved = useFormTexts(item).value;
  const met = item.version > autosave.version ? autosave.clash : null;
  const state = shownState(sent, { unsent: unsent?.typed ?? null, clash: met });
  const { given } = isClash(sent) ? opened : autosave;
  const clash = isClash(state) ? clashOf({ given, typed: textsIn(state.values), saved }) : null;
  return { state, clash };
}
