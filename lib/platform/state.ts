import { queryWords, type State } from '@/lib/platform/query';

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

/** What the segment under `view/` asks; nothing is asked of a page outside it. Only the proxy writes segments. */
export function readState(segment: string | undefined): State {
  if (segment === undefined) return {};
  const search = new URLSearchParams(Buffer.from(segment, 'base64url').toString());
  return Object.fromEntries([...search].filter(([name]) => name in queryWords));
}
