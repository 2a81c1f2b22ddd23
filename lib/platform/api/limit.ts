import { realNow } from '@/lib/platform/clock';

type Bucket = { tokens: number; at: number };

/** What one sender may ask at once, and how much of it comes back each second. */
export const apiLimit = { burst: 300, perSecond: 20, most: 10_000 } as const;

const buckets = new Map<string, Bucket>();

/**
 * Takes from the sender's bucket; null when it had enough, else the seconds until it has. It lives in this process:
 * reading is cheap, and N instances allow at most N times as much. Attempts to sign in are counted in the database.
 */
export function takeTokens(sender: string, cost: number, now = realNow().getTime()): number | null {
  const known = buckets.get(sender) ?? { tokens: apiLimit.burst, at: now };
  const tokens = Math.min(apiLimit.burst, known.tokens + ((now - known.at) / 1000) * apiLimit.perSecond);
  const isEnough = tokens >= cost;
  // A map keeps the order of insertion, so the first is the sender not seen for longest.
  buckets.delete(sender);
  buckets.set(sender, { tokens: isEnough ? tokens - cost : tokens, at: now });
  const [oldest] = buckets.keys();
  if (buckets.size > apiLimit.most && oldest !== undefined) buckets.delete(oldest);
  return isEnough ? null : Math.max(1, Math.ceil((cost - tokens) / apiLimit.perSecond));
}
