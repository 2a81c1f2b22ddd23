import { unstable_cache } from 'next/cache';

/** Seconds after which an answer is asked again in the background, in case an announcement was lost. */
const longestTrust = 300;

/**
 * A query's answer kept until one of its tags expires, and the reason the page around it carries those tags.
 * The answer must be plain JSON: a Date comes back as a string, so DTOs hold ISO text. Failures are not kept.
 */
export function cached<T>(
  keyParts: readonly string[],
  tags: readonly string[],
  fn: () => Promise<T>,
): Promise<T> {
  return unstable_cache(fn, [...keyParts], { tags: [...tags], revalidate: longestTrust })();
}
