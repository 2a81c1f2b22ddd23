// Started by plain Node beside Next, which needs the extension in the address of a module.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { peerHeader } from '../auth/peer.ts';
import { bridge, type Asked } from './bridge.ts';
import { encode } from './encode.ts';
import { send, type Ready } from './ready.ts';
import { Store } from './store.ts';
import { Turns } from './turns.ts';

/** Bytes of compressed and plain pages together, so that random questions behind a page's address fill nothing. */
const mostBytes = 64 * 1024 * 1024;

/** Two years, as browsers' preload lists ask. */
const transportSecurity = 'max-age=63072000; includeSubDomains';

/** A request with any of these means something else than "the page, please". */
const meaningful = [
  'content-type',
  'content-length',
  'transfer-encoding',
  'next-action',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
  'rsc',
  'x-nextjs-data',
  'x-prerender-revalidate',
] as const;

/** What belongs to one answer or is written anew. */
const ownOfEach = [
  ...['connection', 'content-encoding', 'content-length', 'date', 'keep-alive', 'transfer-encoding'],
  'x-request-id',
];

/**
 * The front door: a page that Next has just sent from the page cache is sent to the next visitor as the bytes it was,
 * already compressed, without finding its way, hashing and encoding it again. Everything else goes to Next, and so
 * does a page as soon as the cache no longer vouches for it. While Next is at work, stored pages go out two at a time:
 * hundreds of readers at once may not hold up those who are signed in. Where people come by https, every answer of
 * whatever kind says that they always do.
 */
export function withFrontDoor(next: RequestListener, { secure = false } = {}): RequestListener {
  const ready = new Store<Ready>(mostBytes);
  const turns = new Turns(2);
  const welcome: RequestListener = (request, response) => {
    forgetPolicy(request);
    const url = plainAddress(request);
    const known = good(ready, url);
    if (known !== null) {
      bridge().served.door += 1;
      turns.take(send.bind(null, known, request, response));
      return;
    }
    turns.giveWayTo(response);
    const asked: Asked = {};
    request.headers[peerHeader] = request.socket.remoteAddress ?? '';
    if (url !== '') response.once('finish', () => void remember(ready, url, { asked, response }));
    bridge().asked.run(asked, () => {
      next(request, response);
    });
  };
  return secure ? saidSecure(welcome) : welcome;
}

/** Next takes the nonce of a page's scripts from these: said by a visitor it would stand in a page kept for all. */
function forgetPolicy({ headers }: IncomingMessage): void {
  delete headers['content-security-policy'];
  delete headers['content-security-policy-report-only'];
}

function saidSecure(next: RequestListener): RequestListener {
  return (request, response) => {
    response.setHeader('strict-transport-security', transportSecurity);
    next(request, response);
  };
}

/** Next answers these of its own cookies with the order to forget them, which is for one visitor only. */
const ofPreviews = /__prerender_bypass|__next_preview_data/;

/** What is asked for by who asks for nothing but the page; empty for everybody else. */
function plainAddress({ method, headers, url = '' }: IncomingMessage): string {
  if (ofPreviews.test(headers.cookie ?? '') || (method !== 'GET' && method !== 'HEAD')) return '';
  return meaningful.every((name) => headers[name] === undefined) ? url : '';
}

/** What is ready under an address, as long as the cache vouches for it; null also where it is to be made anew. */
function good(ready: Store<Ready>, url: string): Ready | null {
  const known = ready.get(url)?.value;
  if (known === undefined) return null;
  const state = bridge().stateOf(known.key, known.page);
  if (state === 'gone') ready.delete(url);
  return state === 'good' ? known : null;
}

type Sent = Readonly<{ asked: Asked; response: ServerResponse }>;

async function remember(ready: Store<Ready>, url: string, { asked, response }: Sent): Promise<void> {
  const etag = response.getHeader('etag');
  if (asked.from === undefined || response.statusCode !== 200 || typeof etag !== 'string') return;
  // What belongs to one visitor is never kept for others, whatever made it.
  if (response.hasHeader('set-cookie') || ready.get(url)?.value.page === asked.from.page) return;
  const kept = Object.entries(response.getHeaders()).filter(([name]) => !ownOfEach.includes(name));
  const headers = { ...Object.fromEntries(kept), vary: 'accept-encoding' };
  const bodies = await encode(asked.from.page);
  const bytes = bodies.br.byteLength + bodies.gzip.byteLength + bodies.identity.byteLength;
  const value = { ...asked.from, etag, headers, bodies };
  ready.set(url, { value, tags: [], startedAt: 0, day: '', bytes });
}
