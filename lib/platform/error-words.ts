import { createTranslator } from 'next-intl';
import type { Locale } from '@/lib/i18n/locale';
import en from '@/lib/i18n/messages/en/errors.json';
import rulesInEnglish from '@/lib/i18n/messages/en/rules.json';
import vi from '@/lib/i18n/messages/vi/errors.json';
import rules from '@/lib/i18n/messages/vi/rules.json';
import type { FieldIssue, Refusal } from '@/lib/platform/outcome';

const catalogues = { vi: { ...vi, rules }, en: { ...en, rules: rulesInEnglish } };

/** The words of a key, in order: a rule of a report says what is wrong and what to do. */
function wordKeys(key: string): readonly string[] {
  return key.startsWith('rules.') ? [`${key}.wrong`, `${key}.do`] : [key];
}

function words(locale: Locale) {
  return createTranslator({ locale, messages: catalogues[locale] });
}

type Words = ReturnType<typeof words>;
type Key = Parameters<Words>[0];

/** Keys come from schemas and commands at run time; the catalogue decides whether there are words for one. */
function isKey(say: Words, key: string): key is Key {
  return say.has(key as Key);
}

/** One field's trouble in words; a key without words is said as "check this field", never shown raw. */
export function issueWords(locale: Locale, issue: Pick<FieldIssue, 'key' | 'values'>): string {
  const say = words(locale);
  const keys = wordKeys(issue.key).filter((key): key is Key => isKey(say, key));
  return keys.length === 0 ? say('field.wrong') : keys.map((key) => say(key, issue.values)).join(' ');
}

/** How long to wait, in whole minutes; one where nobody said. */
function minutesOf(seconds: number | undefined): number {
  return Math.max(1, Math.ceil((seconds ?? 60) / 60));
}

/** Why an act was refused, in words. */
export function refusalWords(locale: Locale, refusal: Refusal): string {
  const minutes = minutesOf(refusal.retryAfterSeconds);
  return words(locale)(`reason.${refusal.reason}`, { minutes });
}

/** How an act can be refused before any page is asked. */
export type RefusedStatus = 400 | 403 | 404 | 409 | 413 | 415 | 429 | 503;

type Act = Readonly<{ limit: number; retryAfterSeconds: number | undefined }>;

/** What the page says of an act that was refused; `limit` is the most a form may carry, in megabytes. */
export function actWords(locale: Locale, status: RefusedStatus, { limit, retryAfterSeconds }: Act) {
  const say = words(locale);
  const minutes = minutesOf(retryAfterSeconds);
  return {
    title: say(`act.title.${status}`),
    words: say(`act.words.${status}`, { limit, minutes }),
    home: say('act.home'),
  };
}
