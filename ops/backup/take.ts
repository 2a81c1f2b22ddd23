import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { fileStore } from '@/lib/platform/storage/store';
import { readVerified, WrongContent } from '@/lib/platform/storage/verified';
import { countRows, majorOf, newestHash } from '@/ops/backup/counts';
import { seal, type Sealed } from '@/ops/backup/envelope';
import { sealedFile, type Manifest } from '@/ops/backup/manifest';
import { clientProgram, runClient } from '@/ops/backup/programs';
import { StartFailure } from '@/ops/failure';
import { exitCode } from '@/ops/processes';
import { failures } from '@/ops/backup/words';

export type Place = Readonly<{ folder: string; recipient: string; url: string }>;

type Snapshot = Readonly<{ id: string; major: number }>;

async function dump({ url, recipient }: Place, { id, major }: Snapshot, file: string): Promise<Sealed> {
  const program = clientProgram('pg_dump', major);
  const child = runClient(program, ['--format=custom', `--snapshot=${id}`], url);
  if (child.stdout === null) throw new Error('pg_dump has no output.');
  const [code, sealed] = await Promise.all([exitCode(child), seal(child.stdout, file, recipient)]);
  if (code === 0) return sealed;
  await rm(file);
  throw new StartFailure(failures.clientFailed('pg_dump', code));
}

/** Seals one file unless an earlier backup did; false when the store does not hold it as it came. */
async function keepFile({ folder, recipient }: Place, sha256: string): Promise<boolean> {
  const target = sealedFile(folder, sha256);
  if (existsSync(target)) return true;
  const content = await fileStore().open(sha256);
  if (content === null) return false;
  try {
    await seal(Readable.from(readVerified(content, sha256)), target, recipient);
    return true;
  } catch (error) {
    if (error instanceof WrongContent) return false;
    throw error;
  }
}

async function readSnapshot(client: pg.Client) {
  const { rows } = await client.query<{ id: string }>('select pg_export_snapshot() as id');
  const named = await client.query<{ sha256: string }>(
    'select distinct sha256 from public."StoredFile" order by sha256',
  );
  const about = { tables: await countRows(client), logHead: await newestHash(client) };
  const snapshot = { id: rows[0]?.id ?? '', major: await majorOf(client) };
  return { snapshot, about, files: named.rows.map(({ sha256 }) => sha256) };
}

export type Taken = Readonly<{ manifest: Manifest; file: string; missing: readonly string[] }>;

/**
 * Takes a backup while the portal goes on: the database as of one moment, sealed, every file that documents of that
 * moment name, and a manifest beside them. Files that the store has lost are named, the rest is kept all the same.
 */
export async function takeBackup(client: pg.Client, place: Place, now: Date): Promise<Taken> {
  const stamp = now.toISOString().replace(/[:.]/g, '-');
  await client.query('begin isolation level repeatable read read only');
  const { snapshot, about, files } = await readSnapshot(client);
  const file = `database-${stamp}.age`;
  const sealed = await dump(place, snapshot, path.join(place.folder, file));
  await client.query('commit');
  const missing: string[] = [];
  for (const sha256 of files) if (!(await keepFile(place, sha256))) missing.push(sha256);
  const database = { file, ...sealed };
  const kept = files.filter((sha256) => !missing.includes(sha256));
  const taken = { format: 1, takenAt: now.toISOString(), server: snapshot.major } as const;
  const manifest: Manifest = { ...taken, database, ...about, files: kept };
  const manifestFile = path.join(place.folder, `backup-${stamp}.json`);
  await writeFile(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`, {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  });
  return { manifest, file: manifestFile, missing };
}
