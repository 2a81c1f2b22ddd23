'use client';

import { useActionState } from 'react';
import { FormTitle } from '@/components/features/reporting/form-title';
import { ItemEditor } from '@/components/features/reporting/item-editor';
import { saveItemAction } from '@/lib/features/reporting/actions/item';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import { emptyState } from '@/lib/platform/form';

export type ItemFormsProps = Readonly<{
  reportId: string;
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
  const [saved, save] = useActionState(saveItemAction, emptyState, props.here);
  return (
    <>
      <FormTitle title={props.title} isRefused={saved.outcome !== undefined} />
      <ItemEditor {...props} state={saved} act={save} />
    </>
  );
}
