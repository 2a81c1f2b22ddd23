import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { env } from '@/lib/platform/env';
import { bringBack } from '@/ops/backup/bring-back';
import { confirm, hold } from '@/ops/backup/hold';
import { manifestShape } from '@/ops/backup/manifest';
import { connect } from '@/ops/database';
import { StartFailure } from '@/ops/failure';
import { say } from '@/ops/progress';
import { runCommand } from '@/ops/run';
import type { Shutdown } from '@/ops/shutdown';
import { failures, restored } from '@/ops/backup/words';

const options = {
  identity: { type: 'string' },
  confirm: { type: 'boolean', default: false },
  hold: { type: 'boolean', default: false },
} as const;

async function identityIn(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  const key = /AGE-SECRET-KEY-1[0-9A-Z]+/.exec(text)?.[0];
  if (key === undefined) throw new StartFailure(failures.restoreUsage());
  return key;
}

async function readManifest(file: string) {
  const parsed = manifestShape.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.success) throw new StartFailure(failures.backupUnreadable(path.basename(file)));
  return parsed.data;
}

/**
 * `npm run restore -- backup-….json --identity FILE` into an empty database and an empty store; `-- --hold` holds a copy
 * that PostgreSQL's own programs brought back; `-- --confirm` lets a held copy send mail.
 */
async function restore(shutdown: Shutdown): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (env().EMBEDDED) throw new StartFailure(failures.backupEmbedded());
  const url = env().DATABASE_OWNER_URL;
  const client = await connect('DATABASE_OWNER_URL', url);
  shutdown.add(() => client.end());
  if (values.hold) {
    await hold(client, null);
    say(restored.byHand);
    return;
  }
  if (values.confirm) {
    await confirm(client);
    say(restored.confirmed);
    return;
  }
  const [file] = positionals;
  if (file === undefined || values.identity === undefined) throw new StartFailure(failures.restoreUsage());
  const manifest = await readManifest(file);
  const identity = await identityIn(values.identity);
  await bringBack(client, { folder: path.dirname(path.resolve(file)), manifest, identity, url });
  say(restored.held(manifest.takenAt));
}

await runCommand(restore);
