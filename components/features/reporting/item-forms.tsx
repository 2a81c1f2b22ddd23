'use client';

import { useActionState } from 'react';
import { RegisterDocument } from '@/components/features/documents-filing/register-document';
import { FormTitle } from '@/components/features/reporting/form-title';
import { ItemEditor } from '@/components/features/reporting/item-editor';
import { registerDocumentAction } from '@/lib/features/documents/actions';
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
}>;

/** The two forms of an item's page; together they say the page's title. */
export function ItemForms(props: ItemFormsProps) {
  const { reportId, item, title, here } = props;
  const [saved, save] = useActionState(saveItemAction, emptyState, here);
  const [registered, register] = useActionState(registerDocumentAction, emptyState, `${here}#dang-ky`);
  return (
    <>
      <FormTitle title={title} isRefused={(saved.outcome ?? registered.outcome) !== undefined} />
      <ItemEditor {...props} state={saved} act={save} />
      <RegisterDocument
        reportId={reportId}
        task={item.task.number}
        version={item.version}
        state={registered}
        act={register}
      />
    </>
  );
}
