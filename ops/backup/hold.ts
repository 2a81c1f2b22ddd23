import type pg from 'pg';
import { connect } from '@/ops/database';
import { StartFailure } from '@/ops/failure';
import { failures } from '@/ops/backup/words';

const statements = [
  `update public."Session" set "revokedAt" = now(), "revokedWhy" = 'restored' where "revokedAt" is null`,
  `update public."AccessLink" set "expiresAt" = now() where "usedAt" is null and "expiresAt" > now()`,
  `with waiting as (
     update public."Notice" set "nextTryAt" = null, "leasedBy" = null, "leasedUntil" = null, secret = null
     where "nextTryAt" is not null returning id)
   insert into public."NoticeAttempt" (id, "noticeId", result)
   select gen_random_uuid(), id, 'unconfirmed' from waiting`,
];

/**
 * Nobody is signed in, no link opens an account, no mail that may have gone goes again, and none goes until the copy is
 * confirmed. Without the time of the backup, the newest event of the audit log stands for it.
 */
export async function hold(client: pg.Client, takenAt: string | null): Promise<void> {
  await client.query('begin');
  for (const statement of statements) await client.query(statement);
  await client.query(
    `insert into public."RestoredCopy" ("restoredAt", "takenAt")
     values (now(), coalesce($1, (select max(at) from public."AuditEvent"), now()))`,
    [takenAt],
  );
  await client.query('commit');
}

/** Lets a held copy be the one in use. */
export async function confirm(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(
    'update public."RestoredCopy" set "confirmedAt" = now() where "confirmedAt" is null',
  );
  if (rowCount === 0) throw new StartFailure(failures.nothingToConfirm());
}

/** True while a database holds no table of a portal. */
export async function isEmpty(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' limit 1`,
  );
  return rowCount === 0;
}

/** Holds what came into a database, if anything did, over a connection that was not idle meanwhile. */
export async function holdWhatCame(url: string, takenAt: string): Promise<void> {
  try {
    const client = await connect('DATABASE_OWNER_URL', url);
    try {
      if (!(await isEmpty(client))) await hold(client, takenAt);
    } finally {
      await client.end();
    }
  } catch (error) {
    throw new StartFailure(failures.restoreNotHeld(error instanceof Error ? error.message : String(error)));
  }
}
