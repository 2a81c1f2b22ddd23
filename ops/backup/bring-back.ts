import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { discard, receive } from '@/lib/platform/storage/incoming';
import { fileStore } from '@/lib/platform/storage/store';
import { countRows, majorOf, newestHash } from '@/ops/backup/counts';
import { unseal } from '@/ops/backup/envelope';
import { holdWhatCame, isEmpty } from '@/ops/backup/hold';
import { sealedFile, type Manifest } from '@/ops/backup/manifest';
import { clientProgram, runClient } from '@/ops/backup/programs';
import { ensureRoles } from '@/ops/backup/roles';
import { StartFailure } from '@/ops/failure';
import { exitCode } from '@/ops/processes';
import { failures } from '@/ops/backup/words';

export type Source = Readonly<{ folder: string; manifest: Manifest; identity: string; url: string }>;

/** A store that holds anything may be that of the portal in use, whose evidence a copy must never come near. */
async function requireEmptyStore(): Promise<void> {
  for await (const { sha256 } of fileStore().list()) {
    throw new StartFailure(failures.storeNotEmpty(sha256));
  }
}

/** In one transaction of PostgreSQL's own: a backup that was changed or cut leaves the database empty. */
async function load({ folder, manifest, identity, url }: Source, major: number): Promise<void> {
  const program = clientProgram('pg_restore', Math.max(major, manifest.server));
  const content = await unseal(path.join(folder, manifest.database.file), identity);
  const child = runClient(program, ['--single-transaction', '--exit-on-error', '--no-owner'], url);
  if (child.stdin === null) throw new Error('pg_restore has no input.');
  const ended = exitCode(child);
  const trouble = await pipeline(content, child.stdin).then(
    () => null,
    (error: unknown) => {
      child.kill();
      return { error };
    },
  );
  const code = await ended;
  // What only says that the program left says less than the program did.
  if (trouble?.error instanceof StartFailure) throw trouble.error;
  if (trouble !== null || code !== 0) throw new StartFailure(failures.clientFailed('pg_restore', code));
}

async function bringFile({ folder, identity }: Source, sha256: string): Promise<void> {
  const incoming = await receive(await unseal(sealedFile(folder, sha256), identity));
  if (incoming.sha256 === sha256) return fileStore().keep(incoming);
  await discard(incoming);
  throw new StartFailure(failures.filesBroken([sha256]));
}

/** Before the database: a copy without its files is never one that seems whole. */
async function bringFiles(source: Source): Promise<void> {
  for (const sha256 of source.manifest.files) await bringFile(source, sha256);
}

/** The store was empty, so all that is there came with this restore. */
async function takeFilesAway({ files }: Manifest): Promise<void> {
  for (const sha256 of files) await fileStore().remove(sha256);
}

/** The rows as they came stay in this connection's sight, so that the copy is held before anything is counted. */
async function loadHeld(client: pg.Client, source: Source): Promise<void> {
  try {
    await load(source, await majorOf(client));
    await client.query('begin isolation level repeatable read read only');
    await client.query('select');
  } finally {
    await holdWhatCame(source.url, source.manifest.takenAt);
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
 * Brings a backup back into an empty store of files and an empty database, and proves that every table and the audit
 * log are what was taken. Whatever came is held at once: no sessions, no mail, until somebody confirms it. When nothing
 * came into the database, the files are taken away again.
 */
export async function bringBack(client: pg.Client, source: Source): Promise<void> {
  if (!(await isEmpty(client))) throw new StartFailure(failures.restoreNotEmpty());
  await requireEmptyStore();
  await ensureRoles(client);
  try {
    await bringFiles(source);
    await loadHeld(client, source);
  } catch (error) {
    // What went wrong first is what the operator must read, whatever goes wrong now.
    if (await isEmpty(client).catch(() => false)) await takeFilesAway(source.manifest).catch(() => undefined);
    throw error;
  }
  const different = await findDifference(client, source.manifest);
  await client.query('commit');
  if (different !== null) throw new StartFailure(failures.restoreDiffers(different));
}
