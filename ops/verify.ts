import { parseArgs } from 'node:util';
import { env } from '@/lib/platform/env';
import { logHeadsFile } from '@/lib/platform/storage/log-heads-file';
import { ensureClient } from '@/ops/build';
import { connect } from '@/ops/database';
import { StartFailure } from '@/ops/failure';
import { dataFolder } from '@/ops/folders';
import { nightly } from '@/ops/nightly';
import { holdFolder, openDatabase, settleSecrets } from '@/ops/open';
import { Progress, say, seconds } from '@/ops/progress';
import { runCommand } from '@/ops/run';
import type { Shutdown } from '@/ops/shutdown';
import { exportLog } from '@/ops/verify/export';
import { findLogBreak, stateOf } from '@/ops/verify/log';
import { broken, verified } from '@/ops/verify/words';
import { failures } from '@/ops/words';

const options = { head: { type: 'string' }, write: { type: 'string' } } as const;

async function brokenRevision(): Promise<string | null> {
  const { findChainBreak } = await import('@/lib/features/reporting/queries/chain');
  const { disconnect, ownerDb } = await import('@/lib/platform/db');
  try {
    const found = await findChainBreak(ownerDb());
    return found === null ? null : broken.revision(found.receipt);
  } finally {
    await disconnect();
  }
}

/**
 * Computes every hash of the audit log and of what provinces sent anew, and names the first row that does not hold.
 * `--head HASH` asks whether the log still has a head written down elsewhere; `--write FILE` exports the log.
 */
async function verify(shutdown: Shutdown): Promise<void> {
  const { values } = parseArgs({ options });
  const data = dataFolder();
  // The portal may go on meanwhile, unless it is the demonstration, whose database only one may hold.
  if (env().EMBEDDED) await holdFolder(data, shutdown);
  await settleSecrets(data.path);
  await openDatabase(data, shutdown, new Progress());
  await ensureClient(data.buildLog);
  const client = await connect('DATABASE_OWNER_URL', env().DATABASE_OWNER_URL);
  shutdown.add(() => client.end());
  const begun = performance.now();
  const noted = { file: logHeadsFile(), hash: values.head };
  await nightly(client, 'verify', async () => {
    const found = (await findLogBreak(client, noted)) ?? (await brokenRevision());
    if (found !== null) throw new StartFailure(failures.broken(found));
  });
  say(verified(await stateOf(client), seconds(performance.now() - begun)));
  if (values.write !== undefined) await exportLog(client, values.write);
}

await runCommand(verify);
