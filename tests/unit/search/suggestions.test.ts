import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GET } from '@/app/api/search/route';
import { supply } from '@/lib/platform/env';

const environment = {
  DATABASE_URL: 'postgres://localhost/none',
  AUTH_SECRET: 'a-secret-that-protects-nothing-but-tests',
  PUBLIC_URL: 'https://tiendoso.example',
};

/** What is no question is refused before the database is asked, so it shows the limit alone. */
function ask(sender: string): Promise<Response> {
  return GET(
    new Request('https://tiendoso.example/api/search?q=', { headers: { 'x-forwarded-for': sender } }),
  );
}

beforeEach(() => {
  supply(environment);
  // On a slow machine the sixty questions would take so long that a sixty-first is allowed again.
  vi.spyOn(performance, 'now').mockReturnValue(0);
});

afterEach(() => vi.restoreAllMocks());

test('a sender that asks too fast is told when to come back, and costs others nothing', async () => {
  const statuses: number[] = [];
  for (let asked = 0; asked < 60; asked += 1) statuses.push((await ask('203.0.113.7')).status);
  expect(new Set(statuses)).toEqual(new Set([400]));
  const refused = await ask('203.0.113.7');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(await refused.json()).toEqual({ items: [] });
  expect((await ask('203.0.113.8')).status).toBe(400);
});

test('what holds no question is an empty answer that nobody keeps', async () => {
  const answer = await ask('203.0.113.9');
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(await answer.json()).toEqual({ items: [] });
});
