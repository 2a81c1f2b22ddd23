import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bridge } from '@/lib/platform/page-cache/bridge';
import { withFrontDoor } from '@/lib/platform/page-cache/front';
import PageCache from '@/lib/platform/page-cache/handler';

const html = '<!DOCTYPE html><p>Tiến độ số</p>';
const asked: string[] = [];
const peers: unknown[] = [];
const policies: unknown[] = [];
let server: Server;
let made = { status: 200, revalidate: 300, cookie: '' };

/** What Next does when a page is missing, or behind the answer when it is old. */
async function make(url: string, cache = new PageCache()): Promise<void> {
  const page = {
    kind: 'APP_PAGE' as const,
    html,
    status: made.status,
    headers: { 'x-next-cache-tags': 'a' },
  };
  await cache.set(url, page, { cacheControl: { revalidate: made.revalidate } });
}

/** What Next does for a public page: asks the page cache, makes what is missing, sends it with its tag. */
async function behind(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = '' } = request;
  asked.push(`${request.method ?? ''} ${url}`);
  peers.push(request.headers['x-portal-peer']);
  const { headers: said } = request;
  policies.push(said['content-security-policy'], said['content-security-policy-report-only']);
  const cache = new PageCache();
  if ((await cache.get(url, { kind: 'APP_PAGE' })) === null) await make(url, cache);
  const sent = { 'content-type': 'text/html', etag: '"1"', 'x-kept': 'yes', vary: 'rsc' };
  for (const [name, value] of Object.entries(sent)) response.setHeader(name, value);
  if (made.cookie !== '') response.setHeader('set-cookie', made.cookie);
  response.statusCode = made.status;
  response.end(html);
}

type Got = Readonly<{ status: number; body: Buffer; headers: Headers }>;

async function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  const { port } = server.address() as AddressInfo;
  const plain = { 'accept-encoding': 'identity', 'cache-control': 'max-age=0', ...headers };
  const answer = await fetch(`http://127.0.0.1:${String(port)}${path}`, { method, headers: plain });
  return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()), headers: answer.headers };
}

/** The first visit makes the page, the second is sent from the cache by Next, and from then on the door knows it. */
async function becomeKnown(path: string): Promise<void> {
  await get(path);
  await get(path);
  await new Promise((resolve) => setTimeout(resolve, 30));
  asked.length = 0;
}

beforeEach(async () => {
  made = { status: 200, revalidate: 300, cookie: '' };
  asked.length = 0;
  bridge().clear();
  await new Promise((resolve) => setTimeout(resolve, 2));
  server = createServer(withFrontDoor((request, response) => void behind(request, response)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('the front door', () => {
  test('sends a stored page again without asking Next, with the headers it had', async () => {
    await becomeKnown('/tinh');
    const { status, body, headers } = await get('/tinh');
    expect([status, body.toString(), headers.get('x-kept'), asked]).toEqual([200, html, 'yes', []]);
    expect(headers.get('vary')).toBe('accept-encoding');
    expect(headers.get('content-length')).toBe(String(Buffer.byteLength(html)));
  });

  test('tells Next where the connection comes from, whatever the visitor says', async () => {
    await get('/tinh', { 'x-portal-peer': '203.0.113.7' });
    expect(peers.at(-1)).toMatch(/^(?:::ffff:)?127\.0\.0\.1$/);
  });

  test.each(['GET', 'HEAD', 'POST'])(
    'tells Next no policy of scripts that the visitor of a %s says',
    async (method) => {
      const nonce = "script-src 'nonce-cuaKhach'";
      policies.length = 0;
      await get('/tinh', { 'content-security-policy': nonce }, method);
      await get('/tinh', { 'Content-Security-Policy-Report-Only': nonce, rsc: '1' }, method);
      expect(policies).toEqual([undefined, undefined, undefined, undefined]);
    },
  );

  test('asks Next anew as soon as something on the page is published', async () => {
    await becomeKnown('/tinh');
    await bridge().expireHere(['a']);
    await get('/tinh');
    expect(asked).toEqual(['GET /tinh']);
  });

  test('asks Next anew when everything is thrown away', async () => {
    await becomeKnown('/tinh');
    bridge().clear();
    await get('/tinh');
    expect(asked).toEqual(['GET /tinh']);
  });

  test('asks Next anew when a page is older than it may be, once, and sends the old one meanwhile', async () => {
    made.revalidate = 0.05;
    await becomeKnown('/tinh');
    await new Promise((resolve) => setTimeout(resolve, 60));
    const answers = [await get('/tinh'), await get('/tinh')];
    expect(answers.map(({ body }) => body.toString())).toEqual([html, html]);
    expect(asked).toEqual(['GET /tinh']);
    await make('/tinh');
    await get('/tinh');
    expect(asked).toEqual(['GET /tinh', 'GET /tinh']);
  });

  test('lets one page at a time be made anew for its age', async () => {
    made.revalidate = 0.05;
    for (const path of ['/tinh', '/nhiem-vu']) await becomeKnown(path);
    await new Promise((resolve) => setTimeout(resolve, 60));
    for (const path of ['/tinh', '/nhiem-vu']) await get(path);
    expect(asked).toEqual(['GET /tinh']);
    await make('/tinh');
    await get('/nhiem-vu');
    expect(asked).toEqual(['GET /tinh', 'GET /nhiem-vu']);
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('sends %s to who takes it', async (coding, decode) => {
    await becomeKnown('/tinh');
    const { port } = server.address() as AddressInfo;
    // fetch would decode the body; a plain request shows the bytes.
    const { request } = await import('node:http');
    const answer = await new Promise<[Buffer, string | undefined]>((resolve) => {
      request({ port, host: '127.0.0.1', path: '/tinh', headers: { 'accept-encoding': coding } }, (got) => {
        const parts: Buffer[] = [];
        got.on('data', (part: Buffer) => parts.push(part));
        got.on('end', () => resolve([Buffer.concat(parts), got.headers['content-encoding']]));
      }).end();
    });
    expect([decode(answer[0]).toString(), answer[1]]).toEqual([html, coding]);
  });

  test('does not send a coding that was refused', async () => {
    await becomeKnown('/tinh');
    const { headers } = await get('/tinh', { 'accept-encoding': 'br;q=0, gzip;q=0.0' });
    expect(headers.has('content-encoding')).toBe(false);
  });

  test.each(['"1"', 'W/"1"', '"0", "1"', '*'])('answers 304 to who has %s', async (tag) => {
    await becomeKnown('/tinh');
    const { status, body, headers } = await get('/tinh', { 'if-none-match': tag });
    expect([status, body.byteLength, headers.get('etag'), asked]).toEqual([304, 0, '"1"', []]);
  });

  test('sends the page to who has another one or reloads', async () => {
    await becomeKnown('/tinh');
    expect((await get('/tinh', { 'if-none-match': '"2"' })).status).toBe(200);
    const reload = { 'if-none-match': '"1"', 'cache-control': 'no-cache' };
    expect((await get('/tinh', reload)).status).toBe(200);
  });

  test('sends no body to a HEAD', async () => {
    await becomeKnown('/tinh');
    const { body, headers } = await get('/tinh', {}, 'HEAD');
    expect([body.byteLength, headers.get('content-length')]).toEqual([0, String(Buffer.byteLength(html))]);
  });

  test.each([
    ['POST', {}],
    ['GET', { rsc: '1' }],
    ['GET', { 'next-action': 'x' }],
    ['GET', { 'next-router-prefetch': '1' }],
  ])('leaves a %s with %o to Next', async (method, headers) => {
    await becomeKnown('/tinh');
    await get('/tinh', headers, method);
    expect(asked).toHaveLength(1);
  });

  test('remembers no page that says there is no such thing', async () => {
    made.status = 404;
    await becomeKnown('/tinh/khong-co');
    await get('/tinh/khong-co');
    expect(asked).toEqual(['GET /tinh/khong-co']);
  });

  test('keeps nothing that belongs to one visitor', async () => {
    await get('/tinh');
    await get('/tinh', { cookie: '__next_preview_data=1' });
    made.cookie = 'mine=1';
    await get('/tinh');
    await new Promise((resolve) => setTimeout(resolve, 30));
    made.cookie = '';
    const { headers } = await get('/tinh');
    expect(headers.has('set-cookie')).toBe(false);
    expect(asked).toHaveLength(4);
  });

  test('keeps questions apart', async () => {
    await becomeKnown('/tinh?ngay=2022-05-05');
    await get('/tinh');
    expect(asked).toEqual(['GET /tinh']);
  });

  test('says to come by https always, whatever the answer, where people do', async () => {
    const secured = createServer(
      withFrontDoor((request, response) => void behind(request, response), { secure: true }),
    );
    const plain = server;
    await new Promise<void>((resolve) => secured.listen(0, '127.0.0.1', resolve));
    server = secured;
    const said = async (path: string) => (await get(path)).headers.get('strict-transport-security');
    await becomeKnown('/tinh');
    const answers = [await said('/tinh'), await said('/moi')];
    made.status = 404;
    answers.push(await said('/khong-co'));
    server = plain;
    secured.close();
    expect(new Set(answers)).toEqual(new Set(['max-age=63072000; includeSubDomains']));
    expect(await said('/tinh')).toBeNull();
  });
});
