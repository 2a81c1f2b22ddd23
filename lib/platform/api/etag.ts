import { createHash } from 'node:crypto';

/** A strong validator: equal bytes, equal tag. */
export function etagOf(body: string | Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url')}"`;
}

/** True when `If-None-Match` names the tag, in a list, as a weak one, or as `*` (RFC 9110, 13.1.2: weak comparison). */
export function isKnown(etag: string, ifNoneMatch: string | null): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return [...ifNoneMatch.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, tag]) => tag === etag);
}
