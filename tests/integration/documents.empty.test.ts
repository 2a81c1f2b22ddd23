import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveDocuments, type DocumentServer } from '@/tests/support/documents';

let site: DocumentServer;

beforeAll(async () => {
  site = await serveDocuments();
}, 180_000);

afterAll(() => site.stop());

beforeEach(() =>
  site.arrange({ value: 'first', delay: 0, down: false, day: '2022-12-16', expire: ['things'] }),
);

const cacheOf = (answer: Response) => answer.headers.get('x-nextjs-cache');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const inlineScripts = (html: string) =>
  [...html.matchAll(/<script(?![^>]*src=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, body = '']) => body);

describe('a public page', () => {
  test('is made once and then given byte for byte', async () => {
    const made = await site.get('/plain-once');
    const kept = await site.get('/plain-once');
    expect([cacheOf(made), cacheOf(kept)]).toEqual(['MISS', 'HIT']);
    expect(await kept.text()).toBe(await made.text());
  });

  test('holds no script and asks for none', async () => {
    for (let round = 0; round < 2; round += 1) {
      const answer = await site.get('/plain-bare');
      expect(await answer.text()).not.toMatch(/<script|as="script"|modulepreload/);
      expect(answer.headers.get('link')).toBeNull();
      expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self';/);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=10');
    }
  });

  test('keeps the framework where it says so, under hashes and nothing looser', async () => {
    for (let round = 0; round < 2; round += 1) {
      const answer = await site.get('/hydrated');
      const html = await answer.text();
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(html).toMatch(/<script src="\/_next\//);
      expect(inlineScripts(html).length).toBeGreaterThan(0);
      for (const body of inlineScripts(html))
        expect(policy).toContain(`'sha256-${createHash('sha256').update(body).digest('base64')}'`);
      expect(policy).not.toMatch(/script-src[^;]*'unsafe/);
    }
  });

  test('says that a thing is missing with its status, kept until the collection changes', async () => {
    const answers = [await site.get('/missing-x'), await site.get('/missing-x')];
    expect(answers.map((answer) => answer.status)).toEqual([404, 404]);
    expect(answers.map(cacheOf)).toEqual(['MISS', 'HIT']);
    await site.arrange({ expire: ['things'] });
    expect(cacheOf(await site.get('/missing-x'))).toBe('MISS');
  });

  test('says that the portal is away, and is itself again as soon as it can', async () => {
    await site.arrange({ down: true });
    const away = await site.get('/plain-down');
    expect(away.status).toBe(503);
    expect(away.headers.get('retry-after')).toBe('30');
    expect(away.headers.get('cache-control')).toBe('no-store');
    await site.arrange({ down: false });
    expect((await site.get('/plain-down')).status).toBe(200);
  });

  test('kept before an outage is given during it', async () => {
    await site.get('/plain-kept');
    await site.arrange({ down: true });
    expect((await site.get('/plain-kept')).status).toBe(200);
  });
});

describe('after a publication', () => {
  test('the next request is fresh', async () => {
    await site.get('/plain-fresh');
    await site.arrange({ value: 'second', expire: ['thing:plain-fresh'] });
    expect(await (await site.get('/plain-fresh')).text()).toContain('second');
  });

  test('a page that was being made meanwhile is not kept', async () => {
    await site.arrange({ delay: 600 });
    const early = site.get('/plain-race');
    await pause(200);
    const publishing = site.arrange({ value: 'second', delay: 0, expire: ['things'] });
    expect(await (await early).text()).toContain('first');
    await publishing;
    expect(await (await site.get('/plain-race')).text()).toContain('second');
  });

  test('nobody is given the page that was being made, once the publication is acknowledged', async () => {
    await site.arrange({ delay: 600 });
    const early = site.get('/plain-joined');
    await pause(200);
    await site.arrange({ value: 'second', expire: ['thing:plain-joined'] });
    expect(await (await site.get('/plain-joined')).text()).toContain('second');
    await early;
  });

  test('other pages stay', async () => {
    await site.get('/plain-other');
    await site.arrange({ expire: ['thing:plain-elsewhere'] });
    expect(cacheOf(await site.get('/plain-other'))).toBe('HIT');
  });
});

test('on another day of the portal every page is made anew', async () => {
  await site.get('/plain-day');
  await site.arrange({ day: '2022-12-17' });
  expect(cacheOf(await site.get('/plain-day'))).toBe('MISS');
});

test('random paths push out no page', async () => {
  await site.get('/plain-staying');
  const random = Array.from({ length: 60 }, (_, n) => `/missing-${String(n)}`);
  for (const where of random) await site.get(where);
  expect(cacheOf(await site.get('/plain-staying'))).toBe('HIT');
});

test('a page made for one person has the status it names, in words and without script, many at a time', async () => {
  const names = Array.from({ length: 60 }, (_, n) => ['200', '404', '403'][n % 3] ?? '');
  const answers = await Promise.all(names.map((name) => site.get(`/private/${name}`)));
  for (const [n, answer] of answers.entries()) {
    expect(answer.status).toBe(Number(names[n]));
    expect(await answer.text()).toMatch(/<p>Page/);
    expect(answer.headers.get('cache-control')).toContain('no-store');
  }
});
