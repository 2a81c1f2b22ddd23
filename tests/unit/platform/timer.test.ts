import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { every } from '@/lib/platform/timer';

const busy = Object.assign(new Error('Unable to start a transaction in the given time.'), { code: 'P2028' });
const told: string[] = [];

/** What the operator can read so far: level and event of each line. */
function lines(): readonly string[] {
  return told.map((line) => {
    const { level, event } = JSON.parse(line) as { level: string; event: string };
    return `${level} ${event}`;
  });
}

beforeEach(() => {
  told.length = 0;
  vi.useFakeTimers();
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => told.push(String(text)) > 0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Fails as often as there are errors, then succeeds; tells how often it was asked. */
function failing(...errors: readonly Error[]) {
  const left = [...errors];
  return vi.fn(() => {
    const error = left.shift();
    return error === undefined ? Promise.resolve() : Promise.reject(error);
  });
}

test('a busy database is asked again and nothing is logged when it answers', async () => {
  const work = failing(busy, busy, busy);
  every(60, 'work-failed', work);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(work).toHaveBeenCalledTimes(4);
  expect(lines()).toEqual([]);
});

test('a database that stays busy is one warning, and the next round comes', async () => {
  const work = failing(busy, busy, busy, busy);
  every(60, 'work-failed', work);
  await vi.advanceTimersByTimeAsync(59_000);
  expect(lines()).toEqual(['warn work-failed']);
  await vi.advanceTimersByTimeAsync(2000);
  expect(work).toHaveBeenCalledTimes(5);
});

test('a surprise is an error at once and is not insisted on', async () => {
  const work = failing(new Error('a mistake of ours'));
  every(60, 'work-failed', work);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(work).toHaveBeenCalledTimes(1);
  expect(lines()).toEqual(['error work-failed']);
});

test('work that takes longer than its interval is not begun twice', async () => {
  const work = vi.fn(() => new Promise(() => undefined));
  every(1, 'work-failed', work);
  await vi.advanceTimersByTimeAsync(5000);
  expect(work).toHaveBeenCalledTimes(1);
});
