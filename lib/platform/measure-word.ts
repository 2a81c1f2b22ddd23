import type { Locale } from '@/lib/i18n/locale';

type Words = Readonly<Record<Locale, string>>;

/** Measures that are words of the interface; the key is the portal's own word. */
const fixed: Readonly<Record<string, Words>> = {
  tasks: { vi: 'nhiem-vu', en: 'tasks' },
  committees: { vi: 'ban-chi-dao', en: 'committees' },
  resolutions: { vi: 'nghi-quyet', en: 'resolutions' },
  plans: { vi: 'ke-hoach', en: 'plans' },
};

/** A single task by its number: `nhiem-vu-7`, `task-7`. */
const task: Words = { vi: 'nhiem-vu', en: 'task' };

/** The code of an index and its component, the same in both languages: `dti`, `papi-quan-tri-dien-tu`. */
const code = /^[a-z]{2,16}(?:-[a-z]{1,16}){0,7}$/;

/**
 * A measure of an address in the portal's own words; null when it is not one. Of the code of an index only the page
 * knows whether there is one.
 */
export function readMeasure(value: string, locale: Locale): string | null {
  const [, word, number] = /^(.+)-([1-9]\d{0,2})$/.exec(value) ?? [];
  if (word === task[locale]) return `task-${number ?? ''}`;
  const found = Object.entries(fixed).find(([, words]) => words[locale] === value);
  if (found !== undefined) return found[0];
  return code.test(value) && !Object.hasOwn(fixed, value) ? value : null;
}

/** A measure as an address says it in a language: `task-7` is `nhiem-vu-7`. */
export function spokenMeasure(value: string, locale: Locale): string {
  return fixed[value]?.[locale] ?? value.replace(/^task(?=-\d)/, task[locale]);
}
