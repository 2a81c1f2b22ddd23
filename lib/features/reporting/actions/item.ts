'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import {
  findIn,
  isLookingFor,
  itemIn,
  takenIn,
  placeAfterSaving,
  readDocument,
  type ReadDocument,
} from '@/lib/features/reporting/actions/item-form';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { saveItemSchema, type SaveItemInput } from '@/lib/features/reporting/schema/item';
import { requireViewer } from '@/lib/platform/auth/session';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { FormState } from '@/lib/platform/form';
import { localeOf, parseForm, type Parsed, type Unparsed } from '@/lib/platform/parse-form';
import { settle } from '@/lib/platform/settle';

type Item = Parsed<SaveItemInput> | Unparsed;

/** Everything that is wrong with the item, also when the document beside it cannot be read: both are mended at once. */
async function wrongWith(viewer: Viewer, item: Item): Promise<FormState> {
  if (!item.ok) return recordMisshapen(viewer, 'report.save-item', item.state);
  return settle(await saveItem(viewer, { ...item.value, isOnlyChecked: true }), item);
}

async function refused(viewer: Viewer, item: Item, document: ReadDocument | null): Promise<FormState> {
  const state = await wrongWith(viewer, item);
  const values = { ...document?.values, ...state.values };
  if (state.outcome !== 'invalid') return { ...state, values };
  return { values, outcome: 'invalid', issues: [...state.issues, ...(document?.issues ?? [])] };
}

/** The form as it was typed, and nothing else: who looks for a document loses no word. */
function searched(form: FormData, item: Item, document: ReadDocument | null): FormState {
  const { values } = item.ok ? item : item.state;
  return { values: { ...document?.values, ...values, ...findIn(form) }, issues: [] };
}

/** Keeps an item and the document typed beside it, both or neither. */
export async function saveItemAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const item = parseForm(saveItemSchema[localeOf(form)], itemIn(form));
  const document = readDocument(form);
  if (isLookingFor(form)) return searched(form, item, document);
  if (!item.ok || document?.value === null) return refused(viewer, item, document);
  const values = { ...document?.values, ...item.values };
  const outcome = await saveItem(viewer, {
    ...item.value,
    document: document?.value ?? null,
    taken: takenIn(form),
  });
  return settle(outcome, { ...item, values }, (saved) =>
    placeAfterSaving(viewer, item.locale, { saved, form }),
  );
}
