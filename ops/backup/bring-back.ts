import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { discard, receive } from '@/lib/platform/storage/incoming';
import { fileStore } from '@/lib/platform/storage/store';
import { countRows, majorOf, newestHash } from '@/ops/backup/counts';
import { unseal } from '@/ops/backup/envelope';
import { sealedFile, type Manifest } from '@/ops/backup/manifest';
import { clientProgram, runClient } from '@/ops/backup/programs';
import { ensureRoles } from '@/ops/backup/roles';
import { StartFailure } from '@/ops/failure';
import { exitCode } from '@/ops/processes';
import { failures } from '@/ops/backup/words';

export type Source = Readonly<{ folder: string; manifest: Manifest; identity: string; url: string }>;

async function requireEmpty(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(
    `select from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' limit 1`,
  );
  if (rowCount !== 0) throw new StartFailure(failures.restoreNotEmpty());
}

function unreadable(error: unknown): StartFailure {
  if (error instanceof StartFailure) return error;
  return new StartFailure(failures.backupUnreadable(error instanceof Error ? error.message : String(error)));
}

/** In one transaction of PostgreSQL's own: a backup that was changed or cut leaves the database empty. */
async function load({ folder, manifest, identity, url }: Source, major: number): Promise<void> {
  const program = clientProgram('pg_restore', Math.max(major, manifest.server));
  const child = runClient(program, ['--single-transaction', '--exit-on-error', '--no-owner'], url);
  if (child.stdin === null) throw new Error('pg_restore has no input.');
  const ended = exitCode(child);
  try {
    await pipeline(await unseal(path.join(folder, manifest.database.file), identity), child.stdin);
  } catch (error) {
    child.kill();
    await ended;
    throw unreadable(error);
  }
  const code = await ended;
  if (code !== 0) throw new StartFailure(failures.clientFailed('pg_restore', code));
}

/** Nobody is signed in, no link opens an account, no mail that may have gone goes again, and none goes until confirmed. */
async function hold(client: pg.Client, takenAt: string): Promise<void> {
  await client.query('begin');
  await client.query(
    `update "Session" set "revokedAt" = now(), "revokedWhy" = 'restored' where "revokedAt" is null`,
  );
  await client.query(
    `update "AccessLink" set "expiresAt" = now() where "usedAt" is null and "expiresAt" > now()`,
  );
  await client.query(
    `with waiting as (
       update "Notice" set "nextTryAt" = null, "leasedBy" = null, "leasedUntil" = null, secret = null
       where "nextTryAt" is not null returning id)
     insert into "NoticeAttempt" (id, "noticeId", result) select gen_random_uuid(), id, 'unconfirmed' from waiting`,
  );
  await client.query('insert into "RestoredCopy" ("restoredAt", "takenAt") values (now(), $1)', [takenAt]);
  await client.query('commit');
}

async function bringFile({ folder, identity }: Source, sha256: string): Promise<void> {
  const incoming = await receive(await unseal(sealedFile(folder, sha256), identity));
  if (incoming.sha256 === sha256) return fileStore().keep(incoming);
  await discard(incoming);
  throw new StartFailure(failures.filesBroken([sha256]));
}

/** Before the database: a copy without its files is never one that seems whole. */
async function bringFiles(source: Source): Promise<void> {
  try {
    for (const sha256 of source.manifest.files) await bringFile(source, sha256);
  } catch (error) {
    throw unreadable(error);
  }
}

/** The first thing that is not as the manifest says; null when all came back. */
async function findDifference(client: pg.Client, { tables, logHead }: Manifest): Promise<string | null> {
  const found = await countRows(client);
  const [table] = Object.entries(tables).find(([name, count]) => found[name] !== count) ?? [];
  if (table !== undefined) return table;
  return (await newestHash(client)) === logHead ? null : 'AuditEvent';
}

/**
 * Brings a backup back into the store of files and an empty database, and proves that every table and the audit log are
 * what was taken. Even a copy that differs is held: no sessions, no mail, until somebody confirms it.
 */
export async function bringBack(client: pg.Client, source: Source): Promise<void> {
  await requireEmpty(client);
  await ensureRoles(client);
  await bringFiles(source);
  await load(source, await majorOf(client));
  const different = await findDifference(client, source.manifest);
  await hold(client, source.manifest.takenAt);
  if (different !== null) throw new StartFailure(failures.restoreDiffers(different));
}
