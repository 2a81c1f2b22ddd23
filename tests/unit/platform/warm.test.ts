import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { supply } from '@/lib/platform/env';
import { bridge } from '@/lib/platform/page-cache/bridge';
import '@/lib/platform/page-cache/handler';
import { keepWarm } from '@/lib/platform/warm';

const asked: string[] = [];
const server = createServer(({ method = '', url = '' }, response) => {
  asked.push(`${method} ${url}`);
  response.end();
});

beforeEach(async () => {
  asked.length = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  supply({ DEMO: '1', HOST: '127.0.0.1', PORT: String((server.address() as AddressInfo).port) });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  supply({ HOST: undefined, PORT: undefined });
  bridge().whenExpired.clear();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const arrived = (count: number) =>
  vi.waitFor(() => {
    expect(asked).toHaveLength(count);
  });

test('an archive is made half a minute after the start, and after the last of several publications', async () => {
  keepWarm('/du-lieu/tat-ca.zip');
  vi.advanceTimersByTime(29_000);
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(1000);
  vi.useRealTimers();
  await arrived(1);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  void bridge().expireHere(['reporting']);
  vi.advanceTimersByTime(20_000);
  void bridge().expireHere(['documents']);
  vi.advanceTimersByTime(20_000);
  expect(asked).toHaveLength(1);
  vi.advanceTimersByTime(10_000);
  vi.useRealTimers();
  await arrived(2);
  expect(new Set(asked)).toEqual(new Set(['HEAD /du-lieu/tat-ca.zip']));
});

test('a portal that cannot answer itself says so to the operator and goes on', async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  supply({ PORT: '1' });
  keepWarm('/du-lieu/tat-ca.zip');
  vi.advanceTimersByTime(30_000);
  vi.useRealTimers();
  await vi.waitFor(() => {
    expect(String(told.mock.calls[0]?.[0])).toContain('warming-failed');
  });
});
