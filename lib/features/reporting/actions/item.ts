'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import {
  findIn,
  isLookingFor,
  itemIn,
  placeAfterSaving,
  readDocument,
  type ReadDocument,
} from '@/lib/features/reporting/actions/item-form';
import { besideIn, takenIn, unchosenIn } from '@/lib/features/reporting/actions/clash-form';
import { saveItem, type SavedItem } from '@/lib/features/reporting/commands/save';
import { saveItemSchema, type SaveItemInput } from '@/lib/features/reporting/schema/item';
import { requireViewer } from '@/lib/platform/auth/session';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { emptyState, type FormState } from '@/lib/platform/form';
import { localeOf, parseForm, type Parsed, type Unparsed } from '@/lib/platform/parse-form';
import { settle } from '@/lib/platform/settle';

type Item = Parsed<SaveItemInput> | Unparsed;

/** Everything that is wrong with the item, also when the document beside it cannot be read: both are mended at once. */
async function wrongWith(viewer: Viewer, item: Item): Promise<FormState> {
  if (!item.ok) return recordMisshapen(viewer, 'report.save-item', item.state);
  return settle(await saveItem(viewer, { ...item.value, isOnlyChecked: true }), item);
}

type Read = Readonly<{ item: Item; document: ReadDocument | null; unchosen: FormState['issues'] }>;

async function refused(viewer: Viewer, { item, document, unchosen }: Read): Promise<FormState> {
  const state = await wrongWith(viewer, item);
  const values = { ...document?.values, ...state.values };
  if (state.outcome !== 'invalid') return { ...state, values };
  return { values, outcome: 'invalid', issues: [...unchosen, ...state.issues, ...(document?.issues ?? [])] };
}

/** The form as it was typed, and nothing else: who looks for a document loses no word. */
function searched(form: FormData, item: Item, document: ReadDocument | null): FormState {
  const { values } = item.ok ? item : item.state;
  return { values: { ...document?.values, ...values, ...findIn(form) }, issues: [] };
}

type Sent = Readonly<{ item: Item; document: ReadDocument | null; form: FormData }>;

/** What comes back unsaved: a search among the documents, or what is to be mended first; null when it can be tried. */
async function stopped(viewer: Viewer, { item, document, form }: Sent): Promise<FormState | null> {
  if (isLookingFor(form)) return searched(form, item, document);
  const unchosen = unchosenIn(form);
  const isWhole = item.ok && document?.value !== null && unchosen.length === 0;
  return isWhole ? null : refused(viewer, { item, document, unchosen });
}

function back(form: FormData, state: FormState): FormState {
  return { ...state, values: { ...state.values, ...besideIn(form, state.outcome) } };
}

/** Keeps an item and the document typed beside it, both or neither. */
export async function saveItemAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const item = parseForm(saveItemSchema[localeOf(form)], itemIn(form));
  const document = readDocument(form);
  const early = await stopped(viewer, { item, document, form });
  if (early !== null || !item.ok) return back(form, early ?? emptyState);
  const values = { ...document?.values, ...item.values };
  const outcome = await saveItem(viewer, {
    ...item.value,
    document: document?.value ?? null,
    taken: takenIn(form),
  });
  const to = (saved: SavedItem) => placeAfterSaving(viewer, item.locale, { saved, form });
  return back(form, await settle(outcome, { ...item, values }, to));
}
