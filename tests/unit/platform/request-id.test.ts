import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { watchResponses } from '@/lib/platform/answer-status';
import { supply } from '@/lib/platform/env';
import { log, logError } from '@/lib/platform/log';
import { nameRequests, requestId } from '@/lib/platform/request-id';

let server: Server;
const shown: (string | undefined)[] = [];
const lines: string[] = [];

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => lines.push(text.toString()) > 0);
  watchResponses();
  nameRequests();
  server = createServer((_, response) => {
    setTimeout(() => {
      shown.push(requestId());
      log('info', 'asked');
      shown.push(logError('failed', new Error('no luck')));
      response.end();
    }, 5);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  vi.restoreAllMocks();
});

async function idOf(PUBLIC_URL: string, given?: string): Promise<string> {
  supply({ PUBLIC_URL });
  const { port } = server.address() as AddressInfo;
  const headers = given === undefined ? undefined : { 'x-request-id': given };
  const answer = await fetch(`http://127.0.0.1:${String(port)}/`, headers && { headers });
  return answer.headers.get('x-request-id') ?? '';
}

const own = /^[0-9a-f]{12}$/;

test('a request is named anew, and what happens in it is logged and shown under that name', async () => {
  const id = await idOf('http://localhost:3000', 'chosen-by-visitor');
  expect(id).toMatch(own);
  expect(shown).toEqual([id, id]);
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    { event: 'asked', request: id },
    { event: 'failed', request: id, id },
  ]);
});

test('a front server names requests, and nothing that could be more than a name is taken from it', async () => {
  expect(await idOf('https://tiendoso.example', '0123456789ab')).toBe('0123456789ab');
  for (const given of ['short', 'with spaces in it', '"},{"event":"forged"', 'x'.repeat(65)])
    expect(await idOf('https://tiendoso.example', given)).toMatch(own);
  expect(await idOf('https://tiendoso.example')).toMatch(own);
});

test('outside of a request there is no name', () => {
  expect(requestId()).toBeUndefined();
});
