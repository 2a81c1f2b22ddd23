import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';

/** Next keeps several copies of a module; the answer under way must be the same for all of them. */
declare global {
  var portalResponses: AsyncLocalStorage<ServerResponse> | undefined;
}

function responses(): AsyncLocalStorage<ServerResponse> {
  globalThis.portalResponses ??= new AsyncLocalStorage();
  return globalThis.portalResponses;
}

function hasResponse(message: unknown): message is { response: ServerResponse } {
  return typeof message === 'object' && message !== null && 'response' in message;
}

/** Remembers the answer of each request as it begins; called once, as the server starts. */
export function watchResponses(): void {
  subscribe('http.server.request.start', (message) => {
    if (hasResponse(message)) responses().enterWith(message.response);
  });
}

/**
 * Sets the status of the page being made for one person: Next offers none but by throwing, which leaves an empty
 * page without script. Must come before anything of the page is sent, so from the page's own loading.
 */
export function answerWith(
  status: 400 | 403 | 404 | 409 | 422 | 429 | 502 | 503,
  retryAfterSeconds?: number,
): void {
  const response = responses().getStore();
  if (response === undefined || response.headersSent) return;
  response.statusCode = status;
  if (retryAfterSeconds !== undefined) response.setHeader('retry-after', retryAfterSeconds);
}
