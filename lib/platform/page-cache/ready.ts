// Started by plain Node beside Next, which needs the extension in the address of a module.
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { StoredPage } from './bridge.ts';
import type { Bodies } from './encode.ts';

/** A stored page as the bytes that are sent. */
export type Ready = Readonly<{
  key: string;
  page: StoredPage;
  etag: string;
  headers: OutgoingHttpHeaders;
  bodies: Bodies;
}>;

/** Sends it, or says that the visitor has it. */
export function send(
  { etag, headers, bodies }: Ready,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (isKnownTo(request, etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = bestEncoding(request.headers['accept-encoding']);
  const body = bodies[encoding];
  const length = { 'content-length': body.byteLength };
  const coded = encoding === 'identity' ? {} : { 'content-encoding': encoding };
  response.writeHead(200, { ...headers, ...coded, ...length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** RFC 9110, 13.1.2: a list of tags compared weakly, or `*`. A reload asks for the page itself. */
function isKnownTo({ headers }: IncomingMessage, etag: string): boolean {
  const given = headers['if-none-match'];
  if (given === undefined || headers['cache-control']?.includes('no-cache') === true) return false;
  return given.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);
}

/** The smallest the visitor takes; `gzip;q=0` refuses it. */
function bestEncoding(accepted: string | string[] = ''): keyof Bodies {
  const taken = String(accepted)
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => !/;\s*q=0(?:\.0*)?$/.test(one))
    .map((one) => one.split(';', 1)[0]);
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : 'identity';
}
