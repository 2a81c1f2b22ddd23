import { revalidateTag } from 'next/cache';

/**
 * Throws away every page and cached answer carrying one of the tags: the next request is fresh, in every process.
 * Call it after the transaction that changed the rows is committed, from an action or a route handler.
 */
export function expire(tags: readonly string[]): void {
  for (const name of new Set(tags)) revalidateTag(name, { expire: 0 });
}
