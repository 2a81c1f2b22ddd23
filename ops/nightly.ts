import type pg from 'pg';
import type { NightlyWork } from '@/lib/platform/nightly-work';

async function write(client: pg.Client, work: NightlyWork, isFailed: boolean): Promise<void> {
  // A note that waits for a standby that is away would keep the next night from beginning.
  await client.query("set synchronous_commit = local; set statement_timeout = '30s'");
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
 * Does work of the night and writes how it ended, so that the portal can tell when it was last done. That an end cannot be
 * written hides it from nobody: what was last done grows old.
 */
export async function nightly<T>(client: pg.Client, work: NightlyWork, does: () => Promise<T>): Promise<T> {
  try {
    const result = await does();
    // What was done is done, also when it cannot be noted.
    await write(client, work, false).catch(() => undefined);
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    await write(client, work, true).catch(() => undefined);
    throw error;
  }
}
