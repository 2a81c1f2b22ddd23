import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { exchangeIn } from '@/lib/platform/answer-status';
import type { Sample } from '@/lib/platform/metrics/catalogue';
import type { Distribution } from '@/lib/platform/metrics/exposition';
import { env } from '@/lib/platform/env';
import { bridge } from '@/lib/platform/page-cache/bridge';

type Kind = 'page' | 'desk' | 'act' | 'open-data' | 'machine' | 'health' | 'file';

const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

const places: readonly (readonly [pattern: RegExp, kind: Kind])[] = [
  [/^\/api\/health\//, 'health'],
  [/^\/(?:api\/v1|du-lieu)(?:[/?]|$)/, 'open-data'],
  [/^\/api(?:[/?]|$)/, 'machine'],
  [/^\/_next\/|^[^?]*\.[a-z0-9]{2,5}(?:\?|$)/, 'file'],
];

/** What was asked for, of a few: what posts to a page is an act, and what nobody else may keep was for one person. */
export function kindOf({ method, url = '' }: IncomingMessage, response: ServerResponse): Kind {
  const place = places.find(([pattern]) => pattern.test(url));
  if (place !== undefined) return place[1];
  if (method === 'POST') return 'act';
  return String(response.getHeader('cache-control') ?? '').startsWith('private') ? 'desk' : 'page';
}

type Counted = { statuses: Map<string, number>; counts: number[]; sum: number };

const counted = new Map<Kind, Counted>();
const begun = new WeakMap<ServerResponse, number>();

function countedOf(kind: Kind): Counted {
  const known = counted.get(kind);
  if (known !== undefined) return known;
  const made = { statuses: new Map<string, number>(), counts: [...bounds, 0].map(() => 0), sum: 0 };
  counted.set(kind, made);
  return made;
}

function count(request: IncomingMessage, response: ServerResponse): void {
  const since = begun.get(response);
  if (since === undefined) return;
  const seconds = (performance.now() - since) / 1000;
  const kind = countedOf(kindOf(request, response));
  // Whoever asked went away before there was an answer: what hangs is counted too.
  const status = response.writableFinished ? `${Math.floor(response.statusCode / 100)}xx` : 'aborted';
  const at = bounds.findIndex((bound) => seconds <= bound);
  kind.statuses.set(status, (kind.statuses.get(status) ?? 0) + 1);
  const place = at === -1 ? bounds.length : at;
  kind.counts[place] = (kind.counts[place] ?? 0) + 1;
  kind.sum += seconds;
}

/** Counts every request of visitors from now on, when it ends in whatever way; called once, as the server starts. */
export function countRequests(): void {
  const { METRICS_PORT } = env();
  subscribe('http.server.request.start', (message) => {
    const exchange = exchangeIn(message);
    if (exchange === null || exchange.request.socket.localPort === METRICS_PORT) return;
    const { request, response } = exchange;
    begun.set(response, performance.now());
    response.once('close', () => {
      count(request, response);
    });
  });
}

export function requestSamples(): readonly Sample[] {
  const requests = [...counted].flatMap(([kind, { statuses }]) =>
    [...statuses].map(([status, value]): Sample => ['tiendoso_requests_total', value, kind, status]),
  );
  const pages = Object.entries(bridge().served).map(([from, value]): Sample => [
    'tiendoso_pages_total',
    value,
    from,
  ]);
  return [...requests, ...pages];
}

export function requestDurations(): readonly Distribution[] {
  return [...counted].map(([kind, { counts, sum }]) => ({
    ...{ name: 'tiendoso_request_duration_seconds' as const, labels: [kind] },
    ...{ bounds, counts, sum },
  }));
}
