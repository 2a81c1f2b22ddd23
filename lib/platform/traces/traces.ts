import type { IncomingMessage, ServerResponse } from 'node:http';
import { subscribe } from 'node:diagnostics_channel';
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Span, type Tracer } from '@opentelemetry/api';
import { exchangeIn, responseUnderWay } from '@/lib/platform/answer-status';
import { env } from '@/lib/platform/env';
import { kindOf } from '@/lib/platform/metrics/requests';
import { requestIdHeader } from '@/lib/platform/request-id';

type Traces = Readonly<{ tracer: Tracer; requests: WeakMap<ServerResponse, Span> }>;

declare global {
  // Instrumentation and handlers are separate bundles of one process.
  var portalTraces: Traces | undefined;
}

const ofHealth = /^\/api\/health\//;

/** Says of a request what its figures say, and its name: never an address, which may hold words or a link of somebody's. */
function end(span: Span, request: IncomingMessage, response: ServerResponse): void {
  const kind = kindOf(request, response);
  const { statusCode, writableFinished } = response;
  span.updateName(`${String(request.method)} ${kind}`);
  span.setAttributes({
    'http.request.method': String(request.method),
    'http.response.status_code': statusCode,
    'tiendoso.kind': kind,
    'tiendoso.request_id': String(response.getHeader(requestIdHeader)),
    'tiendoso.aborted': !writableFinished,
  });
  if (statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** Traces every request of visitors from now on; called once, as the server starts, where traces are wanted. */
export function traceRequests(tracer: Tracer): void {
  const requests: Traces['requests'] = new WeakMap();
  globalThis.portalTraces = { tracer, requests };
  const { METRICS_PORT } = env();
  subscribe('http.server.request.start', (message) => {
    const exchange = exchangeIn(message);
    if (exchange === null || exchange.request.socket.localPort === METRICS_PORT) return;
    const { request, response } = exchange;
    if (ofHealth.test(request.url ?? '')) return;
    const span = tracer.startSpan('request', { kind: SpanKind.SERVER }, ROOT_CONTEXT);
    requests.set(response, span);
    response.once('close', () => {
      end(span, request, response);
    });
  });
}

/** The span of a statement under the request it is asked for; null where nobody asked or nothing is traced. */
function begin(text: string): Span | null {
  const [traces, response] = [globalThis.portalTraces, responseUnderWay()];
  const request = response === undefined ? undefined : traces?.requests.get(response);
  if (traces === undefined || request === undefined) return null;
  const [verb = ''] = text.trimStart().split(/\s/, 1);
  return traces.tracer.startSpan(
    verb.toUpperCase(),
    { kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'postgresql', 'db.query.text': text } },
    trace.setSpan(ROOT_CONTEXT, request),
  );
}

/** Asks the database, and tells how long that took; of the statement its text, whose values stand elsewhere. */
export function tracedStatement(text: string, ask: () => unknown): unknown {
  const span = begin(text);
  if (span === null) return ask();
  const asked = ask();
  const fail = (): void => {
    span.setStatus({ code: SpanStatusCode.ERROR });
  };
  void Promise.resolve(asked)
    .then(undefined, fail)
    .finally(() => {
      span.end();
    });
  return asked;
}
