import { createServer, type Server } from 'node:http';
import { json } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { ownerDb } from '@/lib/platform/db';
import { freePort } from '@/ops/port';
import { aWorld, type World } from '@/tests/support/access-world';
import { cookieOf, startAttackedPortal, type AttackedPortal } from '@/tests/support/attacked-portal';
import { ask } from '@/tests/support/hand-made';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const value = z.object({ stringValue: z.string() }).or(z.record(z.string(), z.unknown()));
const span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  attributes: z.array(z.object({ key: z.string(), value })),
});
const sent = z.object({
  resourceSpans: z.array(z.object({ scopeSpans: z.array(z.object({ spans: z.array(span) })) })),
});

type Span = z.output<typeof span>;

const received: unknown[] = [];
let collector: Server;
let portal: AttackedPortal;
let world: World;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const port = await freePort();
  collector = createServer((request, response) => {
    void json(request).then((body) => {
      received.push(body);
      response.end('{}');
    });
  }).listen(port, '127.0.0.1');
  portal = await startAttackedPortal({
    settings: { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${String(port)}/` },
  });
  world = await aWorld('submitted');
});

test.afterAll(async () => {
  await portal.stop();
  collector.close();
});

const spans = (): readonly Span[] =>
  received.flatMap((body) =>
    sent.parse(body).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
  );

function told({ attributes }: Span, key: string): string | undefined {
  const found = attributes.find((each) => each.key === key)?.value;
  return found !== undefined && 'stringValue' in found ? String(found.stringValue) : undefined;
}

/** The trace of an answer, once it has been sent. */
async function traceOf(requestId: string): Promise<readonly Span[]> {
  const root = () => spans().find((each) => told(each, 'tiendoso.request_id') === requestId);
  await expect.poll(root, { timeout: 60_000 }).toBeDefined();
  return spans().filter(({ traceId }) => traceId === root()?.traceId);
}

test('a request is one trace with its statements, and none holds whose it was or what was asked', async () => {
  const headers = await cookieOf(world.sids.officer);
  const words = 'cau-hoi-rieng-tu';
  const answer = await ask({ url: `${portal.origin}/ban-lam-viec?tinh=${words}`, headers });
  const trace = await traceOf(answer.headers.get('x-request-id') ?? '');
  const [request, ...rest] = trace.filter(({ parentSpanId }) => (parentSpanId ?? '') === '');
  expect(rest).toEqual([]);
  expect(request?.name).toBe('GET desk');
  const statements = trace.filter(({ parentSpanId }) => parentSpanId === request?.spanId);
  expect(statements.map(({ name }) => name)).toContain('SELECT');
  expect(statements.every((each) => told(each, 'db.query.text') !== undefined)).toBe(true);
  await ask({ url: `${portal.origin}/tim-kiem?q=${words}`, headers: {} }).then(({ headers: named }) =>
    traceOf(named.get('x-request-id') ?? ''),
  );
  const people = await ownerDb().user.findMany({ select: { id: true, email: true, name: true } });
  const text = JSON.stringify(received);
  const ofSomebody = people.flatMap(({ id, email, name }) => [id, email, name]);
  expect(ofSomebody.length).toBeGreaterThan(5);
  for (const secret of [words, world.province.slug, world.canary, ...Object.values(headers), ...ofSomebody])
    expect(text.includes(secret), secret).toBe(false);
});

test('without a collector nobody waits and nothing fails', async () => {
  collector.closeAllConnections();
  await new Promise((closed) => collector.close(closed));
  const { status } = await ask({ url: `${portal.origin}/tim-kiem?q=ha`, headers: {} });
  expect(status).toBe(200);
});
