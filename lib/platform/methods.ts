import { subscribe } from 'node:diagnostics_channel';
import { exchangeIn } from '@/lib/platform/answer-status';

type Asked = Readonly<{ method?: string | undefined; url?: string | undefined }>;

/** An address that ends like a file's, of which there is nothing but to read it. */
const file = /^\/(?!api\/)[^?#]*\.[a-z0-9]{2,5}(?:[?#]|$)/i;

/** What a page can be asked with besides reading; the doors under `/api` refuse by themselves. */
const known = ['POST', 'OPTIONS'];
const machines = /^\/api(?:\/|$)/;

/**
 * True for what Next would answer with an error 500 or as if it were a reading: a TRACE, which it cannot even
 * represent, an act on a file, methods no page has, and addresses that name no path of ours (`*`, or another host).
 */
export function isRefusedMethod({ method = 'GET', url = '/' }: Asked): boolean {
  if (method === 'GET' || method === 'HEAD') return !url.startsWith('/');
  return file.test(url) || !isKnownAct(method, url);
}

function isKnownAct(method: string, url: string): boolean {
  return known.includes(method) || (method !== 'TRACE' && machines.test(url));
}

/** A machine's door that only reads: Next itself answers 405 to a POST there. */
const readOnly = { method: 'POST', url: '/api/health/live' } as const;

/** Leads each such request, as it begins, to where it is answered 405; called once, as the server starts. */
export function refuseMethods(): void {
  subscribe('http.server.request.start', (message) => {
    const request = exchangeIn(message)?.request;
    if (request !== undefined && isRefusedMethod(request)) Object.assign(request, readOnly);
  });
}
