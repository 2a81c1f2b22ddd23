import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildFolder, env } from '@/lib/platform/env';
import type { Warning } from '@/lib/platform/readiness';
import { ensureBuild, ensureClient } from '@/ops/build';
import { StartFailure } from '@/ops/failure';
import { checkStorage, dataFolder, root, type DataFolder } from '@/ops/folders';
import { shareBuild } from '@/ops/lock';
import { holdFolder, openDatabase, settleSecrets } from '@/ops/open';
import { requireFreePort } from '@/ops/port';
import { ended } from '@/ops/processes';
import { Progress, say, seconds } from '@/ops/progress';
import { warnings } from '@/ops/readiness-words';
import { runCommand } from '@/ops/run';
import { startServer, untilReady } from '@/ops/server';
import { settingsToWatch } from '@/ops/settings-to-watch';
import type { Shutdown } from '@/ops/shutdown';
import { welcome } from '@/ops/welcome';
import { failures, steps } from '@/ops/words';

type Options = Readonly<{ dev: boolean; data: DataFolder }>;

function readOptions(): Options {
  try {
    const options = { dev: { type: 'boolean', default: false }, data: { type: 'string' } } as const;
    const { values } = parseArgs({ options });
    return { dev: values.dev, data: dataFolder(values.data) };
  } catch (error) {
    throw new StartFailure(failures.option(error instanceof Error ? error.message : String(error)));
  }
}

async function start({ dev, data }: Options, shutdown: Shutdown): Promise<void> {
  const begun = performance.now();
  const { HOST, PORT, STORAGE_DIR } = env();
  if (process.platform === 'win32') throw new StartFailure(failures.windows());
  await holdFolder(data, shutdown);
  await checkStorage(STORAGE_DIR);
  await requireFreePort(HOST, PORT);
  await settleSecrets(data.path);
  const progress = new Progress();
  const { embedded, lost } = await openDatabase(data, shutdown, progress);
  await ensureClient(data.buildLog);
  const { prepareDatabase } = await import('@/ops/prepare');
  await prepareDatabase({ data, embedded, progress });
  if (!dev) {
    await progress.step(steps.build, () => ensureBuild(data, shutdown));
    shutdown.add(shareBuild(path.join(root, buildFolder())));
  }
  const listen = { host: HOST, port: PORT, dev };
  const server = startServer(listen);
  shutdown.alsoStop(server);
  const tell = (warning: Warning) => {
    progress.note(warnings[warning]);
  };
  await progress.step(steps.serve, () => untilReady(server, listen, tell));
  for (const reminder of settingsToWatch(env())) progress.note(reminder);
  say(welcome(seconds(performance.now() - begun)));
  const what = await Promise.race([
    ended(server).then(() => 'web' as const),
    lost.then(() => 'data' as const),
  ]);
  if (shutdown.isEnding) return;
  throw new StartFailure(what === 'web' ? failures.serverEnded() : failures.databaseEnded(data.postgresLog));
}

await runCommand((shutdown) => start(readOptions(), shutdown));
