import { findField, foundField } from '@/lib/features/documents/model/find-evidence';
import { registerDocumentSchema, type RegisterDocumentInput } from '@/lib/features/documents/schema/register';
import { isOfClash } from '@/lib/features/reporting/actions/clash-form';
import { placeOfEditor, placeOfItem } from '@/lib/features/reporting/actions/place';
import type { SavedItem } from '@/lib/features/reporting/commands/save';
import { parseDay } from '@/lib/features/reporting/model/day';
import { registrationIssues } from '@/lib/features/reporting/model/evidence';
import type { Locale } from '@/lib/i18n/locale';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today } from '@/lib/platform/clock';
import { issueWords } from '@/lib/platform/error-words';
import type { FormIssue } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';

/** What is typed of a document; its kind is always chosen and says nothing. */
const typedFields = [
  'number',
  'issuedOn',
  'issuer',
  'signatory',
  'title',
  'url',
  'periodFrom',
  'periodTo',
] as const;
/** What says where one goes on, or what is looked for. */
const ofWay: readonly string[] = ['then', findField, foundField];

const ofDocument: readonly string[] = ['kind', ...typedFields];

/** Whoever calls the action by hand may send anything in place of a form. */
function formIn(given: unknown): FormData {
  return given instanceof FormData ? given : new FormData();
}

function partOf(form: FormData, isTaken: (name: string) => boolean): FormData {
  const part = new FormData();
  for (const [name, value] of form) if (isTaken(name)) part.append(name, value);
  return part;
}

/** The item's own fields, without those of the document that may be registered beside it. */
export function itemIn(given: FormData): FormData {
  return partOf(
    formIn(given),
    (name) => !ofWay.includes(name) && !isOfClash(name) && !ofDocument.includes(name),
  );
}

/** Asks for the same form with fewer documents to choose from; its Enter key does when another word stands there. */
export function isLookingFor(given: FormData): boolean {
  const form = formIn(given);
  const isOther = form.get(findField) !== form.get(foundField);
  return form.get('then') === 'find' || (form.get('then') === 'enter' && isOther);
}

/** The word that is looked for, to stand there again. */
export function findIn(given: FormData): Readonly<Record<string, string>> {
  const word = formIn(given).get(findField);
  return typeof word === 'string' ? { [findField]: word.slice(0, 100) } : {};
}

export type ReadDocument = Readonly<{
  value: RegisterDocumentInput | null;
  values: Readonly<Record<string, string>>;
  issues: readonly FormIssue[];
}>;

/** Issues are told in the order of the fields. */
const place = ({ field }: FormIssue) => ofDocument.indexOf(field);

/** A day that is read but cannot be: told together with what could not be read at all. */
function dayIssues(form: FormData, locale: Locale): readonly FormIssue[] {
  const typed = form.get('issuedOn');
  const day = parseDay(typeof typed === 'string' ? typed : '');
  if (day.kind !== 'value') return [];
  const issues = registrationIssues({ issuedOn: day.value, periodFrom: null, periodTo: null }, today());
  return issues.map((issue) => ({ field: issue.field, message: issueWords(locale, issue) }));
}

/** The document typed beside an item; null when nothing of one was typed. */
export function readDocument(given: FormData): ReadDocument | null {
  const form = formIn(given);
  const isTyped = (name: string) =>
    form.getAll(name).some((value) => typeof value !== 'string' || value.trim() !== '');
  if (!typedFields.some(isTyped)) return null;
  const part = partOf(form, (name) => ['locale', ...ofDocument].includes(name));
  const parsed = parseForm(registerDocumentSchema, part);
  if (parsed.ok) return { value: parsed.value, values: parsed.values, issues: [] };
  const { values, issues } = parsed.state;
  const all = [...issues, ...dayIssues(part, parsed.locale)];
  return { value: null, values, issues: all.sort((one, two) => place(one) - place(two)) };
}

/** What the next page says was done: the document, or what the saved answer still lacks. */
function doneWith({ document, lacks }: SavedItem): string {
  if (lacks.some(({ field }) => field === 'completedOn')) return 'saved-without-day';
  if (lacks.length > 0) return 'saved-without-proof';
  return document === null ? 'saved' : `document-${document}`;
}

type After = Readonly<{ saved: SavedItem; form: FormData }>;

/** The button says where one goes on: the next item or the report. */
export function placeAfterSaving(viewer: Viewer, locale: Locale, { saved, form }: After): string {
  const done = doneWith(saved);
  return formIn(form).get('then') === 'next' && saved.next !== null
    ? placeOfEditor(viewer, locale, { ...saved, task: saved.next, done: `${done}-before` })
    : placeOfItem(viewer, locale, { ...saved, done });
}
