import type { Locale } from '@/lib/i18n/locale';
import type { ResourceName } from '@/lib/platform/api/names';
import type { IsoDay } from '@/lib/platform/day';

export type Cell = string | number | boolean | null;

/** Rows of one list of the open data as they were; the first `keys` columns say which row is which. */
export type CitedPart = Readonly<{
  resource: ResourceName;
  keys: number;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}>;

export const citedScreens = [
  'home',
  'provinces',
  'province',
  'tasks',
  'task',
  'documents',
  'document',
  'claims',
  'claim',
  'indicators',
  'indicator',
  'trends',
  'compare',
  'programme',
] as const;

export type CitedScreen = (typeof citedScreens)[number];

type Words = Readonly<Record<string, string>>;

/** Which page is cited: its screen, the segments of its path and what its address asks, without the day. */
export type CitedPage = Readonly<{ screen: CitedScreen; params: Words; state: Words }>;

/** What a citation shows, and will always show: the figures of a page on a day, with all that is needed to read them. */
export type Snapshot = Readonly<{
  version: 1;
  page: CitedPage;
  asOf: IsoDay;
  title: Readonly<{ vi: string; en: string }>;
  /** The finding at the head of the page, in the language in which it was cited; the first citations kept none. */
  sentence?: Readonly<{ locale: Locale; text: string }> | undefined;
  /** True where task progress is demonstration data. */
  isInvented: boolean;
  licence: string;
  parts: readonly CitedPart[];
}>;

/** The most bytes one citation may hold; the database refuses more. */
export const largestCitation = 65_536;

/** The one spelling of a snapshot, over which its digest is taken: equal figures have equal texts. */
export function canonicalText({ page, parts, ...rest }: Snapshot): string {
  const { version, asOf, title, sentence, isInvented, licence } = rest;
  const { screen, params, state } = page;
  return JSON.stringify({
    version,
    page: { screen, params, state },
    asOf,
    title: { vi: title.vi, en: title.en },
    sentence: sentence && { locale: sentence.locale, text: sentence.text },
    isInvented,
    licence,
    parts: parts.map(({ resource, keys, columns, rows }) => ({ resource, keys, columns, rows })),
  });
}
