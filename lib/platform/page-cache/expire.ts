import { announce } from '@/lib/platform/db/announcements';
import { log } from '@/lib/platform/log';
import { bridge } from '@/lib/platform/page-cache/bridge';

/**
 * Throws away every page and answer carrying one of the tags, here and in the other processes. Await it after the
 * transaction that changed the rows is committed: when it resolves, the next request is fresh.
 */
export async function expire(tags: readonly string[]): Promise<void> {
  const distinct = [...new Set(tags)];
  await Promise.all([bridge().expireHere(distinct), tell(distinct)]);
}

/** The change itself is done: another process that cannot be told catches up by the age of its answers. */
async function tell(tags: readonly string[]): Promise<void> {
  try {
    await announce(tags);
  } catch (error) {
    log('warn', 'page-announcement-failed', {
      message: error instanceof Error ? error.message : String(error),
    });
  }
}
