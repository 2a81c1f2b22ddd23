import { realNow } from '@/lib/platform/clock';

type Bucket = { tokens: number; at: number };

type Allowance = Readonly<{ burst: number; perSecond: number }>;

/** What one sender may ask at once, and how much of it comes back each second. */
const one: Allowance = { burst: 300, perSecond: 20 };

/** Without a front server nobody can be told apart, so all senders together have the share of twenty. */
const everybody: Allowance = { burst: 6000, perSecond: 400 };

const mostSenders = 10_000;

const buckets = new Map<string, Bucket>();

/**
 * Takes from the sender's bucket; null when it held enough, else the seconds until it does. Buckets live in this
 * process: reading is cheap, and N instances allow at most N times as much. Sign-ins are counted in the database.
 */
export function takeTokens(sender: string, cost: number, now = realNow().getTime()): number | null {
  const { burst, perSecond } = sender === 'direct' ? everybody : one;
  const known = buckets.get(sender) ?? { tokens: burst, at: now };
  const tokens = Math.min(burst, known.tokens + ((now - known.at) / 1000) * perSecond);
  const isEnough = tokens >= cost;
  // A map keeps the order of insertion, so the first is the sender not seen for longest.
  buckets.delete(sender);
  buckets.set(sender, { tokens: isEnough ? tokens - cost : tokens, at: now });
  const [oldest] = buckets.keys();
  if (buckets.size > mostSenders && oldest !== undefined) buckets.delete(oldest);
  return isEnough ? null : Math.max(1, Math.ceil((cost - tokens) / perSecond));
}
