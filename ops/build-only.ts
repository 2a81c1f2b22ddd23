import { ensureBuild, ensureClient } from '@/ops/build';
import { dataFolder, makeWritable } from '@/ops/folders';
import { runCommand } from '@/ops/run';
import type { Shutdown } from '@/ops/shutdown';

/** What a start makes before it serves, without database and secrets: for an image that is built once and started often. */
async function work(shutdown: Shutdown): Promise<void> {
  const data = dataFolder();
  await makeWritable(data.path);
  await ensureClient(data.buildLog);
  await ensureBuild(data, shutdown);
}

await runCommand(work);
