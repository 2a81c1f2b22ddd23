import { queryString, queryWords, readQuery, type State } from '@/lib/platform/query';
import type { ScreenName } from '@/lib/platform/screens';

/**
 * A question as one path segment, so that a page with a query is a static page too. Base64url, because a segment
 * passes through rewriting and decoding several times and must come out as it went in.
 */
export function writeState(state: State): string {
  const pairs = Object.keys(queryWords).flatMap((name) => {
    const value = state[name as keyof State];
    return value === undefined ? [] : [[name, value]];
  });
  return Buffer.from(new URLSearchParams(pairs).toString()).toString('base64url');
}

/**
 * What the segment under `view/` asks; nothing is asked of a page outside it. Only the proxy writes segments: null for
 * one it would not have written for this screen, so that nobody's own words reach a page as a checked question.
 */
export function readState(screen: ScreenName, segment: string | undefined): State | null {
  if (segment === undefined) return {};
  const search = new URLSearchParams(Buffer.from(segment, 'base64url').toString());
  const given: State = Object.fromEntries([...search].filter(([name]) => name in queryWords));
  const state = readQuery('vi', screen, new URLSearchParams(queryString('vi', given)));
  return state !== null && writeState(state) === segment ? state : null;
}
