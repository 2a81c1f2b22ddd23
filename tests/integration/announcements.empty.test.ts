import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { db, inTransaction, ownerDb } from '@/lib/platform/db';
import { announce, listen } from '@/lib/platform/db/announcements';
import { telling } from '@/lib/platform/db/telling';
import { ok, refuse } from '@/lib/platform/outcome';

const onTags = vi.fn();
const onGap = vi.fn();

beforeAll(async () => {
  listen({ onTags, onGap });
  await vi.waitFor(() => {
    expect(onGap).toHaveBeenCalledTimes(1);
  }, 10_000);
});

const cut = () =>
  ownerDb()
    .$executeRaw`select pg_terminate_backend(pid) from pg_stat_activity where query like 'LISTEN%' and pid <> pg_backend_pid() and datname = current_database()`;

afterAll(cut);

const say = (message: string) => db().$executeRaw`select pg_notify('portal_pages', ${message})`;

test('another process’s publication is heard, one’s own is not heard again', async () => {
  await announce(['national']);
  await say(JSON.stringify({ from: 'another', tags: ['province:ha-noi', 'tasks'] }));
  await vi.waitFor(() => {
    expect(onTags).toHaveBeenCalledTimes(1);
  });
  expect(onTags).toHaveBeenCalledWith(['province:ha-noi', 'tasks']);
});

test('an announcement nobody can read means that everything may be old', async () => {
  const before = onGap.mock.calls.length;
  for (const message of ['{', '[]', '{"from":1,"tags":[]}']) await say(message);
  await vi.waitFor(() => {
    expect(onGap).toHaveBeenCalledTimes(before + 3);
  });
});

test('whoever was heard before is heard again soon, however often the connection is lost', async () => {
  const waits = vi.spyOn(globalThis, 'setTimeout');
  for (let time = 0; time < 3; time += 1) {
    const before = onGap.mock.calls.length;
    await cut();
    await vi.waitFor(() => {
      expect(onGap).toHaveBeenCalledTimes(before + 1);
    }, 20_000);
  }
  const paused = waits.mock.calls.map(([, ms]) => ms).filter((ms) => ms === 1000 || ms === 4000);
  waits.mockRestore();
  expect(paused).toEqual([1000, 1000, 1000]);
});

const acting = (outcome: unknown) => inTransaction('system', () => Promise.resolve(outcome));

test('what an act made untrue is told with its commit, to everybody and to the process itself', async () => {
  onTags.mockClear();
  const tags = Array.from({ length: 51 }, (_, at) => `task:${at}`);
  await acting(ok(null, [...tags, ...tags]));
  await vi.waitFor(() => {
    expect(onTags).toHaveBeenCalledTimes(2);
  });
  expect(onTags.mock.calls.flat(2)).toEqual(tags);
});

test('an act that is refused or undone tells nothing', async () => {
  onTags.mockClear();
  await acting(refuse('stale'));
  await acting(undefined);
  const undone = db().$transaction(async (tx) => {
    await telling(() => Promise.resolve(ok(null, ['national'])))(tx);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  await say(JSON.stringify({ from: 'another', tags: ['last'] }));
  await vi.waitFor(() => {
    expect(onTags).toHaveBeenCalled();
  });
  expect(onTags.mock.calls).toEqual([[['last']]]);
});
