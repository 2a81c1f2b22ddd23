import type { Locale } from '@/lib/i18n/locale';
import { typedDay, type IsoDay } from '@/lib/platform/day';
import { readMeasure, spokenMeasure } from '@/lib/platform/measure-word';
import { queryWords, valueWords } from '@/lib/platform/query-words';
import { screens, type QueryName, type ScreenName } from '@/lib/platform/screens';
import { normalise } from '@/lib/platform/text';

export { queryWords } from '@/lib/platform/query-words';

/** What a screen is asked for, in the portal's own words whatever the language; blank is not asked. */
export type Query = Readonly<Partial<Record<QueryName, string | number | undefined>>>;

/** A checked query: every value has been read, and equal questions have equal values. */
export type State = Readonly<Partial<Record<QueryName, string>>>;

const regions = [
  'trung-du-mien-nui-phia-bac',
  'dong-bang-song-hong',
  'bac-trung-bo-duyen-hai-mien-trung',
  'tay-nguyen',
  'dong-nam-bo',
  'dong-bang-song-cuu-long',
];

const matching = (pattern: RegExp) => (value: string) => (pattern.test(value) ? value : null);

/** Reads one value of an address into the portal's own form; null when it is not one. */
const readers: Readonly<Record<QueryName, (value: string, locale: Locale) => string | null>> = {
  date: readDay,
  measure: readMeasure,
  kind: (value, locale) => ownWord('kind', value, locale),
  region: (value) => (regions.includes(value) ? value : null),
  sort: (value, locale) => {
    const word = ownWord('sort', value.replace(/^-/, ''), locale);
    return word === null ? null : `${value.startsWith('-') ? '-' : ''}${word}`;
  },
  page: matching(/^[1-9]\d{0,3}$/),
  q: (value) => {
    const text = value.length > 400 ? null : normalise(value)?.replace(/\s+/gu, ' ');
    return text === undefined || text === null || text.length > 100 ? null : text;
  },
  provinces: matching(/^[a-z0-9-]{1,48}(?:,[a-z0-9-]{1,48}){0,11}$/),
  year: matching(/^(?:19|20)\d\d$/),
  period: matching(/^\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/),
  group: (value, locale) => ownWord('group', value, locale),
  component: matching(/^[a-z][a-z0-9-]{0,47}$/),
  borders: (value, locale) => ownWord('borders', value, locale),
  part: (value, locale) => ownWord('part', value, locale),
  pillar: (value, locale) => ownWord('pillar', value, locale),
  hash: readHash,
};

/** From the day the 63 units exist, which is the first the record speaks of, to the end of the century. */
export const [firstDay, lastDay] = ['2008-08-01', '2099-12-31'] as const;

function readDay(value: string): IsoDay | null {
  const day = typedDay(value);
  return day !== null && day >= firstDay && day <= lastDay ? day : null;
}

/** A content hash as it is printed, in groups, or a piece of one: that it is not whole is said by the page. */
function readHash(value: string): string | null {
  const digits = value.length > 400 ? '' : value.replace(/\s+/gu, '').toLowerCase();
  return /^[0-9a-f]{1,128}$/.test(digits) ? digits : null;
}

function ownWord(name: QueryName, value: string, locale: Locale): string | null {
  const found = Object.entries(valueWords[name] ?? {}).find(([, words]) => words[locale] === value);
  return found?.[0] ?? null;
}

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

/** One value of an address, as given and as read; null when it is not one. */
export type ReadValue = Readonly<{ name: QueryName; given: string; value: string | null }>;

/** Every value an address gives to a screen, in one order: unknown words are ignored, blank is not asked. */
export function readValues(locale: Locale, screen: ScreenName, search: URLSearchParams): ReadValue[] {
  return acceptedBy(screen).flatMap((name) => {
    const given = search.get(queryWords[name][locale]) ?? '';
    return given === '' ? [] : [{ name, given, value: readers[name](given, locale) }];
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

/** The words an address may hold where it holds one of a few; null where it may hold others. */
export function wordsOf(name: QueryName, locale: Locale): readonly string[] | null {
  if (name === 'region') return regions;
  const words = valueWords[name];
  return words === undefined ? null : Object.values(words).map((word) => word[locale]);
}

/** The order of the parameters, the same everywhere. */
function queryNames(): QueryName[] {
  return Object.keys(queryWords) as QueryName[];
}

function acceptedBy(screen: ScreenName): QueryName[] {
  const entry = screens[screen];
  const accepted: readonly QueryName[] = 'query' in entry ? entry.query : [];
  return queryNames().filter((name) => accepted.includes(name));
}
