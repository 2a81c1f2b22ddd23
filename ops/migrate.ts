import { parseArgs } from 'node:util';
import { env } from '@/lib/platform/env';
import { ensureClient } from '@/ops/build';
import { connect } from '@/ops/database';
import { dataFolder } from '@/ops/folders';
import { holdFolder, openDatabase, settleSecrets } from '@/ops/open';
import { migrateOnce } from '@/ops/prepare';
import { Progress, say } from '@/ops/progress';
import { runCommand } from '@/ops/run';
import type { Shutdown } from '@/ops/shutdown';
import { createMigration, markRolledBack } from '@/prisma/migrate';

const { values } = parseArgs({
  options: { create: { type: 'string' }, 'rolled-back': { type: 'string' } },
});

async function work(shutdown: Shutdown): Promise<void> {
  const data = dataFolder();
  await holdFolder(data, shutdown);
  await settleSecrets(data.path);
  const progress = new Progress();
  await openDatabase(data, shutdown, progress);
  await ensureClient(data.buildLog);
  const url = env().DATABASE_OWNER_URL;
  if (values['rolled-back'] !== undefined) await markRolledBack(url, values['rolled-back']);
  const client = await connect('DATABASE_OWNER_URL', url);
  shutdown.add(() => client.end());
  await migrateOnce(client, say);
  if (values.create !== undefined)
    say((await createMigration(url, values.create, new Date())) ?? 'Không có gì thay đổi.');
}

await runCommand(work);
