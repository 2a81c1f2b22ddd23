import { answerFields, type AnswerField } from '@/lib/features/reporting/model/merge';
import { normalise } from '@/lib/platform/text';

/** What stands in the boxes of an item's form; documents as lines of ids. */
export type Texts = Readonly<Record<AnswerField, string>>;

/** What the boxes were filled with; a field that a form says nothing about is not known. */
export type Given = Readonly<Partial<Texts>>;

/** The hidden field that says what a box was filled with. */
export function givenField(field: AnswerField): `given-${AnswerField}` {
  return `given-${field}`;
}

/** The choice between two versions of a field: `saved` or `typed`. */
export function keepField(field: AnswerField): `keep-${AnswerField}` {
  return `keep-${field}`;
}

/** Names the fields whose choice was shown, so that one left open is noticed. */
export const askedField = 'asked';

type Values = Readonly<Record<string, string>>;

/** The answer's own texts in a form; a field that is missing is blank. */
export function textsIn(values: Values): Texts {
  const text = (field: AnswerField) => values[field] ?? '';
  return {
    valueStatus: text('valueStatus'),
    percent: text('percent'),
    value: text('value'),
    completedOn: text('completedOn'),
    note: text('note'),
    obstacle: text('obstacle'),
    proposal: text('proposal'),
    documentIds: text('documentIds'),
    reply: text('reply'),
  };
}

/** What a form says its boxes were filled with. */
export function givenIn(values: Values): Given {
  return Object.fromEntries(
    answerFields.flatMap((field) => {
      const text = values[givenField(field)];
      return text === undefined ? [] : [[field, text] as const];
    }),
  );
}

/** A form's text as it would be kept: a form sends line breaks its own way, and the order of documents says nothing. */
function kept(field: AnswerField, text: string): string {
  if (field !== 'documentIds') return normalise(text) ?? text;
  return [...new Set(text.split(/\s+/))].sort().join(' ').trim();
}

type Versions = Readonly<{ given: Given; typed: Texts; saved: Texts }>;

function isSame(field: AnswerField, one: string | undefined, two: string): boolean {
  return one !== undefined && kept(field, one) === kept(field, two);
}

/** Whose text a field is: nobody else's (`own`), the newer one of somebody else (`taken`), or one of two (`asked`). */
function sideOf(field: AnswerField, { given, typed, saved }: Versions): 'own' | 'taken' | 'asked' {
  if (isSame(field, typed[field], saved[field])) return 'own';
  if (isSame(field, given[field], typed[field])) return 'taken';
  return isSame(field, given[field], saved[field]) ? 'own' : 'asked';
}

export type Clash = Readonly<{
  /** What the boxes show now. */
  values: Texts;
  /** What they count as filled with from now on. */
  given: Given;
  /** Changed by the other person only: the newer text stands there. */
  taken: readonly AnswerField[];
  /** Changed by both: the typed text stands there until one of the two is chosen. */
  asked: readonly AnswerField[];
}>;

/**
 * Two people wrote in one item. A field that only one of them changed keeps that change; a field that both changed, each
 * to something else, is asked about. A field of which it is not known what it was filled with is never taken silently.
 */
export function clashOf(versions: Versions): Clash {
  const { given, typed, saved } = versions;
  const on = (side: ReturnType<typeof sideOf>) =>
    answerFields.filter((field) => sideOf(field, versions) === side);
  const [taken, asked] = [on('taken'), on('asked')];
  const newer = Object.fromEntries(taken.map((field) => [field, saved[field]]));
  const open = Object.fromEntries(asked.map((field) => [field, given[field]]));
  return { values: { ...typed, ...newer }, given: { ...saved, ...open }, taken, asked };
}
