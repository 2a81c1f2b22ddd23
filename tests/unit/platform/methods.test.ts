import { createServer, request as ask } from 'node:http';
import { expect, test } from 'vitest';
import { isRefusedMethod, refuseMethods } from '@/lib/platform/methods';

test.each([
  ['TRACE', '/', true],
  ['TRACE', '/api/health/live', true],
  ['POST', '/icon.svg', true],
  ['PUT', '/favicon.ico?x=1', true],
  ['OPTIONS', '/licences/map-data.md', true],
  ['GET', '/icon.svg', false],
  ['HEAD', '/icon.svg', false],
  ['POST', '/dang-nhap', false],
  ['POST', '/dang-nhap?tiep=/a.svg', false],
  ['POST', '/api/v1/provinces.csv', false],
  ['PUT', '/tinh', true],
  ['PROPFIND', '/', true],
  ['DELETE', '/api/v1/provinces', false],
  ['OPTIONS', '/tinh', false],
  ['GET', '*', true],
  ['GET', 'http://evil.example/tinh/LANG-SON', true],
])('%s %s: refused %s', (method, url, isRefused) => {
  expect(isRefusedMethod({ method, url })).toBe(isRefused);
});

test('a request that says nothing is one to read the front page', () => {
  expect(isRefusedMethod({})).toBe(false);
});

test('a refused request arrives as an act on what only reads', async () => {
  refuseMethods();
  const server = createServer(({ method, url }, response) => response.end(`${method ?? ''} ${url ?? ''}`));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const answer = (method: string, path: string) =>
    new Promise<string>((resolve, reject) => {
      const sent = ask({ port, host: '127.0.0.1', method, path }, (response) => {
        response.on('data', (text: Buffer) => resolve(text.toString()));
      });
      sent.on('error', reject).end();
    });
  expect(await answer('TRACE', '/dang-nhap')).toBe('POST /api/health/live');
  expect(await answer('POST', '/icon.svg')).toBe('POST /api/health/live');
  expect(await answer('POST', '/dang-nhap')).toBe('POST /dang-nhap');
  await new Promise((resolve) => server.close(resolve));
});
