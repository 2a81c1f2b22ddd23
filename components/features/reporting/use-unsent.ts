import { useState, useSyncExternalStore } from 'react';
import { takeUnsent, type FormPlace, type Unsent } from '@/components/features/reporting/unsent';
import type { DraftItem } from '@/lib/features/reporting/model/draft';

const never = () => () => undefined;

function useIsBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** Handed over as the page was left, and there now: the newest version is the one that followed it. */
function isArrived({ isHanded, version }: Unsent, item: DraftItem): boolean {
  return isHanded === true && item.version === version + 1 && item.editedBy?.isViewer === true;
}

function find(place: FormPlace, item: DraftItem): Unsent | null {
  const left = takeUnsent(place);
  return left === null || isArrived(left, item) ? null : left;
}

/** What the person left unsaved in this form on this machine, looked for once, when the form is shown. */
export function useUnsent(place: FormPlace, item: DraftItem): Unsent | null {
  const isBrowser = useIsBrowser();
  const [unsent, setUnsent] = useState<Unsent | null | undefined>(undefined);
  if (isBrowser && unsent === undefined) setUnsent(find(place, item));
  return unsent ?? null;
}
