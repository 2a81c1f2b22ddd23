import type { Locale } from '@/lib/i18n/locale';
import { findScreen } from '@/lib/platform/addresses';
import { queryWords, readValues, stateOf, type ReadValue, type State } from '@/lib/platform/query';
import type { ScreenName } from '@/lib/platform/screens';

/** What was asked of a screen: the part that could be read, and the values that could not. */
export type RefusedAddress = Readonly<{
  locale: Locale;
  screen: ScreenName;
  params: Readonly<Record<string, string>>;
  state: State;
  wrong: readonly ReadValue[];
}>;

/** Longer than any right value, so that what is cut off a wrong one does not make it right. */
const longest = 640;

type Asked = Readonly<{ pathname: string; searchParams: URLSearchParams }>;

/** More than there are words: of so many different values one word has two, which is wrong whatever follows. */
const most = 48;

/** An address that cannot be answered as one path segment, so that the page that says so knows what was asked. */
export function writeRefused({ pathname, searchParams }: Asked): string {
  const known = Object.values(queryWords).flatMap(({ vi, en }) => [vi, en]);
  const given = [...searchParams]
    .filter(([word, value]) => known.includes(word) && value !== '')
    .map(([word, value]) => JSON.stringify([word, cut(value)]));
  const pairs = [...new Set(given)].slice(0, most);
  return Buffer.from(`[${[JSON.stringify(pathname), ...pairs].join()}]`).toString('base64url');
}

/** What a segment says was asked, read again: null for one that names no screen or nothing wrong. */
export function readRefused(segment: string): RefusedAddress | null {
  const [pathname, ...given] = parsed(segment);
  const address = typeof pathname === 'string' ? findScreen(pathname) : null;
  if (address === null) return null;
  const search = new URLSearchParams(given.filter(isPair));
  const values = readValues(address.locale, address.screen, search);
  const wrong = values.filter(({ value }) => value === null);
  return wrong.length === 0 ? null : { ...address, state: stateOf(values), wrong };
}

function parsed(segment: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(segment, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'string');
}

/** Not through the middle of a character. */
function cut(given: string): string {
  return given.length > longest ? given.slice(0, longest).toWellFormed() : given;
}
