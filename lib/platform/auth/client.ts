import { createHmac } from 'node:crypto';
import { peerAddress, peerHeader } from '@/lib/platform/auth/peer';
import { env } from '@/lib/platform/env';

/** Where a request came from, as far as it can be believed: for limits, and for people to know their sessions. */
export type Client = Readonly<{ ip: string; userAgent: string }>;

/** An IPv6 customer owns a /64, so the whole of it is one address. */
function network(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: gap }, () => '0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')}::/64`;
}

/** The last address a front server wrote, or without one the other end of the connection; null where neither tells people apart. */
function addressOf(sent: Pick<Headers, 'get'>): string | null {
  if (!env().PUBLIC_URL.startsWith('https:')) return peerAddress(sent.get(peerHeader));
  return sent.get('x-forwarded-for')?.split(',').at(-1)?.trim() || null;
}

/**
 * The sender of a request. Only a front server, which HTTPS implies, overwrites `X-Forwarded-For`; without one anybody
 * can write it, and the address of the connection counts. Where that is this machine's own, everybody is one sender.
 */
export function clientOf(sent: Pick<Headers, 'get'>): Client {
  const address = addressOf(sent);
  return { ip: address === null ? 'direct' : network(address), userAgent: sent.get('user-agent') ?? '' };
}

/** The place of an address in the table: the same one is known again, and nobody reads which it is. */
export function placeOf(ip: string): string {
  return createHmac('sha256', env().AUTH_SECRET).update(ip).digest('base64url');
}
