import type { Locale } from '@/lib/i18n/locale';
import { typedDay, type IsoDay } from '@/lib/platform/day';
import { readMeasure } from '@/lib/platform/measure-word';
import { ordersOf, valueWords } from '@/lib/platform/query-words';
import type { QueryName, ScreenName } from '@/lib/platform/screens';
import { normalise } from '@/lib/platform/text';

/** Where a value stands: the language of the address, and the screen it is asked of. */
export type Place = Readonly<{ locale: Locale; screen: ScreenName }>;

/** The six socio-economic regions in the order of the statistical yearbook, north to south, as addresses name them. */
export const regionWords = [
  'trung-du-mien-nui-phia-bac',
  'dong-bang-song-hong',
  'bac-trung-bo-duyen-hai-mien-trung',
  'tay-nguyen',
  'dong-nam-bo',
  'dong-bang-song-cuu-long',
] as const;

const matching = (pattern: RegExp) => (value: string) => (pattern.test(value) ? value : null);

/** Reads one value of an address into the portal's own form; null when it is not one. */
export const queryReaders: Readonly<Record<QueryName, (value: string, place: Place) => string | null>> = {
  date: readDay,
  from: readDay,
  to: readDay,
  measure: (value, { locale }) => readMeasure(value, locale),
  kind: (value, { locale }) => ownWord('kind', value, locale),
  region: (value) => regionWords.find((word) => word === value) ?? null,
  sort: (value, { locale, screen }) => {
    const word = ownWord('sort', value.replace(/^-/, ''), locale);
    const sort = word === null ? null : `${value.startsWith('-') ? '-' : ''}${word}`;
    return sort !== null && ordersOf(screen).includes(sort) ? sort : null;
  },
  page: matching(/^[1-9]\d{0,3}$/),
  q: (value) => {
    const text = value.length > 400 ? null : normalise(value)?.replace(/\s+/gu, ' ');
    return text === undefined || text === null || text.length > 100 ? null : text;
  },
  provinces: matching(/^[a-z0-9-]{1,48}(?:,[a-z0-9-]{1,48}){0,11}$/),
  year: matching(/^(?:19|20)\d\d$/),
  period: matching(/^\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/),
  group: (value, { locale }) => ownWord('group', value, locale),
  component: matching(/^[a-z][a-z0-9-]{0,47}$/),
  borders: (value, { locale }) => ownWord('borders', value, locale),
  part: (value, { locale }) => ownWord('part', value, locale),
  pillar: (value, { locale }) => ownWord('pillar', value, locale),
  hash: readHash,
  role: (value, { locale }) => ownWord('role', value, locale),
  state: (value, { locale }) => ownWord('state', value, locale),
  person: matching(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  act: matching(/^[a-z][a-z-]{0,30}(?:\.[a-z][a-z-]{0,40})?$/),
  subject: matching(/^[a-z][a-z-]{0,30}(?::[\w./-]{1,64})?$/),
  before: matching(/^[1-9]\d{0,17}$/),
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
