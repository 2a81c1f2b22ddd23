import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { db } from '@/lib/platform/db';
import { announce, listen } from '@/lib/platform/db/announcements';

const onTags = vi.fn();
const onGap = vi.fn();

beforeAll(async () => {
  listen({ onTags, onGap });
  await vi.waitFor(() => {
    expect(onGap).toHaveBeenCalledTimes(1);
  }, 10_000);
});

afterAll(
  () =>
    db()
      .$executeRaw`select pg_terminate_backend(pid) from pg_stat_activity where query like 'LISTEN%' and pid <> pg_backend_pid() and datname = current_database()`,
);

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
