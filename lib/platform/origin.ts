import { env } from '@/lib/platform/env';

type Sent = Pick<Headers, 'get'>;

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** An origin with every name of this machine's loopback made one; null for what is no origin. */
function comparable(origin: string): string | null {
  if (!URL.canParse(origin)) return null;
  const { protocol, hostname, port } = new URL(origin);
  return `${protocol}//${loopback.has(hostname) ? 'localhost' : hostname}:${port}`;
}

/** True when the browser says that the portal's own page sent this; silence is not enough. */
export function isSameOrigin(sent: Sent): boolean {
  const origin = sent.get('origin');
  if (origin === null) return sent.get('sec-fetch-site') === 'same-origin';
  const given = comparable(origin);
  return given !== null && given === comparable(env().PUBLIC_URL);
}

/**
 * True unless an origin is given and the host, as a front server forwards it, is another: Next takes such an act for a
 * forgery and answers with an error of ours.
 */
export function isForItsHost(sent: Sent): boolean {
  const origin = sent.get('origin');
  const host = sent.get('x-forwarded-host')?.split(',')[0]?.trim() ?? '';
  return origin === null || new URL(origin).host === (host === '' ? sent.get('host') : host);
}

function carriesBody(sent: Sent): boolean {
  return ['content-type', 'next-action', 'transfer-encoding'].some((name) => sent.get(name) !== null);
}

/**
 * The guard of every act: what carries a body must come from the portal's own pages. A server action sees no method,
 * so a body is how a POST is known; a request without one only reads.
 */
export function isTrustedRequest(sent: Sent): boolean {
  return !carriesBody(sent) || isSameOrigin(sent);
}
