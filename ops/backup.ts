import path from 'node:path';
import { parseArgs } from 'node:util';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { realNow } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { takeBackup } from '@/ops/backup/take';
import { connect } from '@/ops/database';
import { StartFailure } from '@/ops/failure';
import { nightly } from '@/ops/nightly';
import { say, seconds } from '@/ops/progress';
import { runCommand } from '@/ops/run';
import type { Shutdown } from '@/ops/shutdown';
import { backupKey, backupTaken, failures } from '@/ops/backup/words';

const options = { 'new-key': { type: 'boolean', default: false } } as const;

async function newKey(): Promise<void> {
  const identity = await generateX25519Identity();
  say(backupKey(identity, await identityToRecipient(identity)));
}

/** `npm run backup -- FOLDER`: the database and the files, sealed for BACKUP_RECIPIENT, while the portal goes on. */
async function backup(shutdown: Shutdown): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values['new-key']) return newKey();
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0) throw new StartFailure(failures.backupUsage());
  const { BACKUP_RECIPIENT: recipient, DATABASE_OWNER_URL: url, EMBEDDED } = env();
  if (EMBEDDED) throw new StartFailure(failures.backupEmbedded());
  const begun = performance.now();
  const client = await connect('DATABASE_OWNER_URL', url);
  shutdown.add(() => client.end());
  await nightly(client, 'backup', async () => {
    if (recipient === undefined) throw new StartFailure(failures.backupKeyless());
    const place = { folder: path.resolve(folder), recipient, url };
    const taken = await takeBackup(client, place, realNow());
    say(backupTaken(taken.file, taken.manifest, seconds(performance.now() - begun)));
    if (taken.missing.length > 0) throw new StartFailure(failures.filesBroken(taken.missing));
  });
}

await runCommand(backup);
