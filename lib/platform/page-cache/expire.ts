import { bridge } from '@/lib/platform/page-cache/bridge';

/**
 * Throws away every page and answer carrying one of the tags, here and in the other processes. Await it after the
 * transaction that changed the rows is committed: when it resolves, the next request is fresh.
 */
export async function expire(tags: readonly string[]): Promise<void> {
  await bridge().expireHere([...new Set(tags)]);
}
