'use client';

import { FormTitle } from '@/components/features/reporting/form-title';
import { ItemEditor } from '@/components/features/reporting/item-editor';
import { useUnsent } from '@/components/features/reporting/use-unsent';
import { useAct } from '@/components/forms/use-act';
import { saveItemAction } from '@/lib/features/reporting/actions/item';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import { emptyState } from '@/lib/platform/form';

export type ItemFormsProps = Readonly<{
  reportId: string;
  /** Whose unsaved words this machine may keep. */
  userId: string;
  item: DraftItem;
  choices: readonly Evidence[];
  title: string;
  /** The item's own address, and the way back to its line in the report. */
  here: string;
  back: string;
  isLast: boolean;
}>;

/** The form of an item's page, and the page's title, which says when the form came back. */
export function ItemForms(props: ItemFormsProps) {
  const { reportId, userId, item } = props;
  const [saved, save] = useAct(saveItemAction, emptyState, props.here);
  const unsent = useUnsent({ userId, reportId, task: item.task.number }, item);
  return (
    <>
      <FormTitle title={props.title} isRefused={saved.outcome !== undefined} />
      <ItemEditor
        key={unsent === null ? 'fresh' : 'restored'}
        {...props}
        unsent={unsent}
        state={saved}
        act={save}
      />
    </>
  );
}
