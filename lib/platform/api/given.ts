import type { z } from 'zod';
import type { Locale } from '@/lib/i18n/locale';
import { apiWords, type ParameterError } from '@/lib/platform/api/problem';

/** The parameters of an address; blank is not asked, as an empty field of a form sends it. */
export function givenIn(search: URLSearchParams): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...search].flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, value.trim()] as const])),
  );
}

type Question = Readonly<{
  search: URLSearchParams;
  known: readonly string[];
  read: z.ZodSafeParseResult<unknown>;
}>;

/** Every wrong parameter once, with what it should have been: those unknown, those written twice, those misread. */
export function wrongIn(locale: Locale, question: Question): readonly ParameterError[] {
  const t = apiWords(locale);
  const wrong = [...misread(t, question), ...misplaced(t, question)];
  return [...new Map(wrong)].map(([parameter, detail]) => ({ parameter, detail }));
}

type Words = ReturnType<typeof apiWords>;
type Wrong = readonly (readonly [parameter: string, detail: string])[];

function misplaced(t: Words, { search, known }: Question): Wrong {
  return [...new Set(search.keys())].flatMap((name) => {
    if (!known.includes(name))
      return [[name.slice(0, 100), t('errors.unknown', { known: known.join(', ') })] as const];
    return search.getAll(name).length > 1 ? [[name, t('errors.repeated')] as const] : [];
  });
}

/** Unknown names are told by the address itself, which also knows those left blank. */
function misread(t: Words, { read }: Question): Wrong {
  const issues = read.success ? [] : read.error.issues;
  return issues.flatMap((issue) => {
    const [parameter] = issue.path;
    return typeof parameter === 'string' ? [[parameter, expected(t, parameter, issue)] as const] : [];
  });
}

function expected(t: Words, parameter: string, issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return t('errors.choice', { choices: issue.values.join(', ') });
  if (issue.code === 'custom' && issue.params?.['words'] === 'order') return t('errors.order');
  const key = `parameters.${parameter}` as 'parameters.page';
  return t.has(key) ? t('errors.expected', { expected: t(key) }) : t('errors.wrong');
}
