import { randomBytes } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { exchangeIn, responseUnderWay } from '@/lib/platform/answer-status';
import { env } from '@/lib/platform/env';

/** Each answer carries the name of its request, which the log's lines about it carry too. */
export const requestIdHeader = 'x-request-id';

const wellFormed = /^[\w-]{8,64}$/;

/** Twelve signs can be read out over the telephone, and a year of requests does not use one twice that anybody asks about. */
function newId(): string {
  return randomBytes(6).toString('hex');
}

/** Only a front server, which HTTPS implies, writes the name over whatever the visitor wrote there. */
function idOf(request: IncomingMessage): string {
  const given = request.headers[requestIdHeader];
  const isTrusted = env().PUBLIC_URL.startsWith('https:') && typeof given === 'string';
  return isTrusted && wellFormed.test(given) ? given : newId();
}

function name(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader(requestIdHeader, idOf(request));
}

/** Names each request as it begins; called once, as the server starts. */
export function nameRequests(): void {
  subscribe('http.server.request.start', (message) => {
    const exchange = exchangeIn(message);
    if (exchange !== null) name(exchange.request, exchange.response);
  });
}

/** The name of the request under way; undefined for what the portal does by itself. */
export function requestId(): string | undefined {
  const id = responseUnderWay()?.getHeader(requestIdHeader);
  return typeof id === 'string' ? id : undefined;
}
