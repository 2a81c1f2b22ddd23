import { z } from 'zod';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import { issueWords } from '@/lib/platform/error-words';
import type { FormState } from '@/lib/platform/form';
import type { FieldIssue } from '@/lib/platform/outcome';

/** A form that passed its schema, with what a page needs to speak and to come back. */
export type Parsed<T> = Readonly<{
  ok: true;
  value: T;
  locale: Locale;
  values: Readonly<Record<string, string>>;
}>;

export type Unparsed = Readonly<{ ok: false; state: FormState; locale: Locale }>;

const mostEntries = 1000;
const longestEcho = 100_000;

/** Next's own fields and the language travel with every form and belong to no schema. */
function isOurs(name: string): boolean {
  return name.startsWith('$ACTION') || name === 'locale';
}

function isSecret(name: string): boolean {
  return /password/i.test(name);
}

/** The key of the words for a schema's refusal; a schema says its own with `{ error: 'key' }`. */
function keyOf(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'unrecognized_keys') return 'form.unexpected';
  if (issue.input === undefined || issue.input === '') return 'field.required';
  if (issue.code === 'too_big') return 'field.tooLong';
  if (issue.code === 'too_small') return 'field.tooShort';
  return issue.code === 'invalid_value' ? 'field.choose' : 'field.wrong';
}

/** The numbers that a schema gives its own words. */
function numbersIn(params: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, number>> {
  const numbers = Object.entries(params).filter(
    (each): each is [string, number] => typeof each[1] === 'number',
  );
  return Object.fromEntries(numbers);
}

/** What the words of a schema's refusal are filled with: the limit that was passed, and by how much. */
export function issueValues(issue: z.core.$ZodIssue): Readonly<Record<string, string | number>> {
  if (issue.code === 'too_big') return { limit: Number(issue.maximum) };
  if (issue.code === 'too_small') return { limit: Number(issue.minimum) };
  if (issue.code === 'custom') return numbersIn(issue.params);
  return {};
}

/** The first issue of each field: one thing to repair at a time. */
function issuesOf(error: z.ZodError): FieldIssue[] {
  const first = new Map<string, FieldIssue>();
  for (const issue of error.issues) {
    const field = issue.code === 'unrecognized_keys' ? '' : String(issue.path[0] ?? '');
    if (!first.has(field)) first.set(field, { field, key: issue.message, values: issueValues(issue) });
  }
  return [...first.values()];
}

/** A list, also one that is worked on once it was read or that may be left out. */
function isList(field: unknown): boolean {
  if (field instanceof z.ZodOptional) return isList(field.unwrap());
  return field instanceof z.ZodArray || (field instanceof z.ZodPipe && isList(field.in));
}

/** Lists are what the schema calls a list; everything else is one text, and twice the same name is refused. */
function entriesOf(schema: z.ZodObject, form: FormData): { input: object; issue?: FieldIssue } {
  const names = [...new Set(form.keys())].filter((name) => !isOurs(name));
  if ([...form.keys()].length > mostEntries)
    return { input: {}, issue: { field: '', key: 'form.unexpected' } };
  const read = names.map((name) => [name, form.getAll(name)] as const);
  const file = read.find(([, all]) => all.some((each) => typeof each !== 'string'));
  if (file !== undefined) return { input: {}, issue: { field: file[0], key: 'field.file' } };
  const lists = Object.keys(schema.shape).filter((name) => isList(schema.shape[name]));
  const given = read.map(([name, all]): [string, unknown] => [
    name,
    lists.includes(name) || all.length > 1 ? all : all[0],
  ]);
  const blank = lists.map((name): [string, unknown] => [name, []]);
  return { input: Object.fromEntries([...blank, ...given]) };
}

function joined(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([, text]) => text).join('\n');
}

/** What was typed, to be shown again, ticked boxes of one name as lines: never passwords, never more than a person types. */
function typed(form: FormData): Record<string, string> {
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const shown = texts.filter(([name]) => !isOurs(name) && !isSecret(name)).slice(0, mostEntries);
  const byName = Map.groupBy(shown, ([name]) => name);
  return Object.fromEntries([...byName].map(([name, all]) => [name, joined(all).slice(0, longestEcho)]));
}

/** Whoever calls an action by hand may send anything in place of a form, which then is one with nothing in it. */
function formIn(given: unknown): FormData {
  return given instanceof FormData ? given : new FormData();
}

/** The language of the page a form was on: its hidden `locale` field, Vietnamese when it says nothing known. */
export function localeOf(given: FormData): Locale {
  const asked = formIn(given).get('locale');
  return typeof asked === 'string' && isLocale(asked) ? asked : 'vi';
}

/**
 * Reads a form by a strict schema of scalars and lists of scalars. Refuses files, unknown fields and a field given
 * twice; keeps what was typed and says what is wrong in the language of the form's hidden `locale` field.
 */
export function parseForm<S extends z.ZodObject>(schema: S, given: FormData): Parsed<z.output<S>> | Unparsed {
  const form = formIn(given);
  const locale = localeOf(form);
  const values = typed(form);
  const { input, issue } = entriesOf(schema, form);
  const parsed = issue === undefined ? schema.safeParse(input, { error: keyOf }) : undefined;
  if (parsed?.success) return { ok: true, value: parsed.data, locale, values };
  const issues =
    parsed === undefined ? [issue ?? { field: '', key: 'form.unexpected' }] : issuesOf(parsed.error);
  const spoken = issues.map((each) => ({ field: each.field, message: issueWords(locale, each) }));
  return { ok: false, locale, state: { values, issues: spoken, outcome: 'invalid' } };
}
