import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';

/** Next keeps several copies of a module; the answer under way must be the same for all of them. */
declare global {
  var portalResponses: AsyncLocalStorage<ServerResponse> | undefined;
}

function responses(): AsyncLocalStorage<ServerResponse> {
  globalThis.portalResponses ??= new AsyncLocalStorage();
  return globalThis.portalResponses;
}

type Exchange = Readonly<{ request: IncomingMessage; response: ServerResponse }>;

function isResponse(given: unknown): given is ServerResponse {
  return given instanceof ServerResponse;
}

/** What Node tells when a request begins or its answer ends. */
export function exchangeIn(message: unknown): Exchange | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!('request' in message) || !('response' in message)) return null;
  const { request, response } = message;
  if (!(request instanceof IncomingMessage) || !isResponse(response)) return null;
  return { request, response };
}

/** The answer being made; undefined outside of a request. */
export function responseUnderWay(): ServerResponse | undefined {
  return responses().getStore();
}

/** Remembers the answer of each request as it begins; called once, as the server starts. */
export function watchResponses(): void {
  subscribe('http.server.request.start', (message) => {
    const exchange = exchangeIn(message);
    if (exchange !== null) responses().enterWith(exchange.response);
  });
}

/**
 * Sets the status of the page being made for one person: Next offers none but by throwing, which leaves an empty
 * page without script. Must come before anything of the page is sent, so from the page's own loading.
 */
export function answerWith(
  status: 400 | 403 | 404 | 409 | 422 | 429 | 500 | 502 | 503,
  retryAfterSeconds?: number,
): void {
  const response = responseUnderWay();
  if (response === undefined || response.headersSent) return;
  response.statusCode = status;
  if (retryAfterSeconds !== undefined) response.setHeader('retry-after', retryAfterSeconds);
}
