import type pg from 'pg';
import type { NightlyWork } from '@/lib/platform/nightly-work';

async function write(client: pg.Client, work: NightlyWork, isFailed: boolean): Promise<void> {
  await client.query(
    `insert into public."NightlyWork" as known (work, "triedAt", "doneAt", "isFailed")
     values ($1, now(), case when $2 then null else now() end, $2)
     on conflict (work) do update
     set "triedAt" = excluded."triedAt", "isFailed" = excluded."isFailed",
         "doneAt" = coalesce(excluded."doneAt", known."doneAt")`,
    [work, isFailed],
  );
}

/**
 * Does work of the night and writes how it ended, so that the portal can tell when it was last done. That a failure cannot
 * be written hides it from nobody: what was last done grows old.
 */
export async function nightly<T>(client: pg.Client, work: NightlyWork, does: () => Promise<T>): Promise<T> {
  try {
    const result = await does();
    await write(client, work, false);
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    await write(client, work, true).catch(() => undefined);
    throw error;
  }
}
