import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';

/** Who waits for a table waits because its structure is being changed; rows are waited for in ordinary work too. */
const longest = `select coalesce(max(extract(epoch from clock_timestamp() - waitstart)), 0)::float8 * 1000 as ms
  from pg_locks where not granted and locktype = 'relation'`;

/** Watches how long anybody waits for a table, until it is asked for the longest: milliseconds. */
export function watchLocks(client: pg.Client): () => Promise<number> {
  const over = new AbortController();
  const watching = (async () => {
    let most = 0;
    while (!over.signal.aborted) {
      const { rows } = await client.query<{ ms: number }>(longest);
      most = Math.max(most, rows[0]?.ms ?? 0);
      await wait(20);
    }
    return most;
  })();
  return () => {
    over.abort();
    return watching;
  };
}
