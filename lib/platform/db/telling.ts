import type { Prisma } from '@/lib/generated/prisma/client';

type Tx = Prisma.TransactionClient;

/** Where processes tell each other what has changed. */
export const channel = 'portal_pages';

const tagsPerMessage = 50;

/** What is told of tags that have expired, by whom: messages of PostgreSQL are short. */
export function messagesOf(from: string, tags: readonly string[]): readonly string[] {
  const parts = Math.ceil(tags.length / tagsPerMessage);
  return Array.from({ length: parts }, (_, at) =>
    JSON.stringify({ from, tags: tags.slice(at * tagsPerMessage, (at + 1) * tagsPerMessage) }),
  );
}

/** The tags that an act names as expired, when it succeeded; none for whatever else a transaction may give. */
function expiredBy(outcome: unknown): readonly string[] {
  if (typeof outcome !== 'object' || outcome === null || !('ok' in outcome && outcome.ok === true)) return [];
  return 'expire' in outcome && Array.isArray(outcome.expire) ? [...new Set(outcome.expire.map(String))] : [];
}

/**
 * The same work, which tells every process, the own one too, what it made untrue: at the moment when its transaction is
 * committed and only then, also when nobody hears that it was because the connection broke just after.
 */
export function telling<T>(work: (tx: Tx) => Promise<T>): (tx: Tx) => Promise<T> {
  return async (tx) => {
    const given = await work(tx);
    for (const message of messagesOf('commit', expiredBy(given)))
      await tx.$executeRaw`select pg_notify(${channel}, ${message})`;
    return given;
  };
}
