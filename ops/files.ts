import { realNow } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { ensureClient } from '@/ops/build';
import { connect } from '@/ops/database';
import { StartFailure } from '@/ops/failure';
import { dataFolder } from '@/ops/folders';
import { nightly } from '@/ops/nightly';
import { holdFolder, openDatabase, settleSecrets } from '@/ops/open';
import { Progress, say } from '@/ops/progress';
import { runCommand } from '@/ops/run';
import type { Shutdown } from '@/ops/shutdown';
import { failures, filesSwept } from '@/ops/words';

/** Puts the files in order: orphans and leftovers go, what waited is scanned, and what is missing or changed is named. */
async function work(shutdown: Shutdown): Promise<void> {
  const data = dataFolder();
  // The portal may go on meanwhile, unless it is the demonstration, whose database only one may hold.
  if (env().EMBEDDED) await holdFolder(data, shutdown);
  await settleSecrets(data.path);
  await openDatabase(data, shutdown, new Progress());
  await ensureClient(data.buildLog);
  const { sweepFiles } = await import('@/lib/features/documents/commands/sweep');
  const { disconnect } = await import('@/lib/platform/db');
  shutdown.add(disconnect);
  const client = await connect('DATABASE_OWNER_URL', env().DATABASE_OWNER_URL);
  shutdown.add(() => client.end());
  await nightly(client, 'files', async () => {
    const swept = await sweepFiles(realNow());
    say(filesSwept(swept));
    if (swept.broken.length > 0) throw new StartFailure(failures.filesBroken(swept.broken));
  });
}

await runCommand(work);
