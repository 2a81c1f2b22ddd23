import { askedField, givenField, keepField } from '@/lib/features/reporting/model/clash';
import { answerFields, type AnswerField } from '@/lib/features/reporting/model/merge';
import { issueWords } from '@/lib/platform/error-words';
import type { FormState } from '@/lib/platform/form';
import { localeOf } from '@/lib/platform/parse-form';

/** Whoever calls the action by hand may send anything in place of a form. */
function formIn(given: unknown): FormData {
  return given instanceof FormData ? given : new FormData();
}

const ofClash: readonly string[] = [
  askedField,
  ...answerFields.flatMap((field) => [givenField(field), keepField(field)]),
];

/** What an item's form says beside the answer: what its boxes were filled with, and which of two versions is kept. */
export function isOfClash(name: string): boolean {
  return ofClash.includes(name);
}

function textOf(form: FormData, name: string): string {
  const text = form.get(name);
  return typeof text === 'string' ? text : '';
}

/** The fields in which the saved version is kept. */
export function takenIn(given: FormData): readonly AnswerField[] {
  const form = formIn(given);
  return answerFields.filter((field) => form.get(keepField(field)) === 'saved');
}

/** What stands beside the answer, to stand there again; met by a newer version still, the choice is made anew. */
export function besideIn(given: FormData, outcome: FormState['outcome']): FormState['values'] {
  const isKept = (name: string) => isOfClash(name) && !(outcome === 'stale' && name.startsWith('keep-'));
  const told = [...formIn(given)].filter(([name]) => isKept(name));
  return Object.fromEntries(told.flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])));
}

/** The fields of which two versions were shown and none was chosen: asked again, so that no word is lost unseen. */
export function unchosenIn(given: FormData): FormState['issues'] {
  const form = formIn(given);
  const shown = textOf(form, askedField).split(' ');
  const isOpen = (field: AnswerField) =>
    shown.includes(field) && !['saved', 'typed'].includes(textOf(form, keepField(field)));
  const message = issueWords(localeOf(form), { key: 'reporting.versionUnchosen' });
  return answerFields.filter(isOpen).map((field) => ({ field: keepField(field), message }));
}
