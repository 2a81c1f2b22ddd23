import type { Locale } from '@/lib/i18n/locale';
import { spokenMeasure } from '@/lib/platform/measure-word';
import { queryReaders, regionWords, type Place } from '@/lib/platform/query-readers';
import { ordersOf, queryWords, valueWords } from '@/lib/platform/query-words';
import { screens, type QueryName, type ScreenName } from '@/lib/platform/screens';

export { queryWords } from '@/lib/platform/query-words';

/** What a screen is asked for, in the portal's own words whatever the language; blank is not asked. */
export type Query = Readonly<Partial<Record<QueryName, string | number | undefined>>>;

/** A checked query: every value has been read, and equal questions have equal values. */
export type State = Readonly<Partial<Record<QueryName, string>>>;

/** A value as an address says it in a language: `tasks` is `nhiem-vu`, `-tasks` is `-nhiem-vu`. */
export function spokenWord(name: QueryName, value: string, locale: Locale): string {
  if (name === 'measure') return spokenMeasure(value, locale);
  const [sign, word] = value.startsWith('-') ? ['-', value.slice(1)] : ['', value];
  return `${sign}${valueWords[name]?.[word]?.[locale] ?? word}`;
}

/** `?ngay=2022-05-05&chi-tieu=ke-hoach`, in one order; empty when nothing is asked. */
export function queryString(locale: Locale, query: Query): string {
  const asked = queryNames().flatMap((name) => {
    const value = String(query[name] ?? '');
    if (value === '') return [];
    const spoken = encodeURIComponent(spokenWord(name, value, locale)).replace(/%2C/g, ',');
    return [`${queryWords[name][locale]}=${spoken}`];
  });
  return asked.length > 0 ? `?${asked.join('&')}` : '';
}

/** The words an address may hold where it holds one of a few; null where it may hold others. */
export function wordsOf(name: QueryName, { locale, screen }: Place): readonly string[] | null {
  if (name === 'region') return regionWords;
  if (name === 'sort') return ordersOf(screen).map((sort) => spokenWord(name, sort, locale));
  const words = valueWords[name];
  return words === undefined ? null : Object.values(words).map((word) => word[locale]);
}

/**
 * What is wrong with a value besides itself: given several times, not asked on this screen, said in the other language, a
 * year of what has none, the end of an interval before its beginning, the name of what never was.
 */
export type Fault = 'repeated' | 'elsewhere' | 'language' | 'yearless' | 'before' | 'unknown';

/** One value of an address, as given and as read; null when it is not one or is not asked here. */
export type ReadValue = Readonly<{
  name: QueryName;
  given: string;
  value: string | null;
  fault?: Fault;
  /** The others, of a value given several times; of a list, those that are unknown. */
  also?: readonly string[];
}>;

const givenAs = (search: URLSearchParams, word: string) => [
  ...new Set(search.getAll(word).filter((given) => given !== '')),
];

function readOwn(asked: Place, name: QueryName, given: readonly string[]): ReadValue[] {
  const [first, ...also] = given;
  if (first === undefined) return [];
  if (also.length > 0) return [{ name, given: first, value: null, fault: 'repeated', also }];
  return [{ name, given: first, value: queryReaders[name](first, asked) }];
}

function readForeign(name: QueryName, given: readonly string[], fault: Fault): ReadValue[] {
  return given.slice(0, 1).map((first) => ({ name, given: first, value: null, fault }));
}

/**
 * Every value an address gives to a screen, in one order. Words nobody knows are ignored, as others put them there, and
 * blank is not asked; a word of ours that a public screen does not ask for would mislead if it were ignored.
 */
export function readValues(locale: Locale, screen: ScreenName, search: URLSearchParams): ReadValue[] {
  const accepted = acceptedBy(screen);
  const asked = { locale, screen };
  return queryNames().flatMap((name) => {
    const own = givenAs(search, queryWords[name][locale]);
    if (screens[screen].kind === 'desk')
      return accepted.includes(name) ? readOwn(asked, name, own.slice(0, 1)) : [];
    const { vi, en } = queryWords[name];
    const other = vi === en ? [] : givenAs(search, locale === 'vi' ? en : vi);
    if (!accepted.includes(name)) return readForeign(name, [...own, ...other], 'elsewhere');
    return own.length > 0 ? readOwn(asked, name, [...own, ...other]) : readForeign(name, other, 'language');
  });
}

/** What an address asks of a screen; null when a value is not one. */
export function readQuery(locale: Locale, screen: ScreenName, search: URLSearchParams): State | null {
  const values = readValues(locale, screen, search);
  return values.some(({ value }) => value === null) ? null : stateOf(values);
}

/** What was read, without what could not be. */
export function stateOf(values: readonly ReadValue[]): State {
  return Object.fromEntries(values.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
}

/** What a screen may be asked for, in the one order. */
export function acceptedBy(screen: ScreenName): QueryName[] {
  const entry = screens[screen];
  const accepted: readonly QueryName[] = 'query' in entry ? entry.query : [];
  return queryNames().filter((name) => accepted.includes(name));
}

/** The order of the parameters, the same everywhere. */
function queryNames(): QueryName[] {
  return Object.keys(queryWords) as QueryName[];
}
