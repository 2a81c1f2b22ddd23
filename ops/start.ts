import { parseArgs } from 'node:util';
import { env, isGiven, supply } from '@/lib/platform/env';
import { ensureBuild, ensureClient } from '@/ops/build';
import { checkServer } from '@/ops/database';
import { startEmbedded } from '@/ops/embedded';
import { explain, StartFailure } from '@/ops/failure';
import { dataFolder, makeWritable, type DataFolder } from '@/ops/folders';
import { lockFolder } from '@/ops/lock';
import { requireFreePort } from '@/ops/port';
import { ended } from '@/ops/processes';
import { Progress, say, seconds } from '@/ops/progress';
import { demonstrationFile, demonstrationSecretsOf, hasDemonstrationSecrets } from '@/ops/secrets';
import { startServer, untilReady } from '@/ops/server';
import { onStopRequest, Shutdown } from '@/ops/shutdown';
import { failures, steps } from '@/ops/words';
import { welcome } from '@/ops/welcome';

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

/** Keeps demonstration and real use apart, and generates what only a demonstration may generate. */
async function settleSecrets(folder: string): Promise<void> {
  const { DEMO, EMBEDDED, PUBLIC_URL } = env();
  if (!DEMO && EMBEDDED) throw new StartFailure(failures.embeddedOutsideDemo());
  if (!DEMO && hasDemonstrationSecrets(folder)) {
    throw new StartFailure(failures.demoSecret(demonstrationFile(folder)));
  }
  supply({ NEXTAUTH_URL: PUBLIC_URL, NEXT_TELEMETRY_DISABLED: '1', DEMO: DEMO ? '1' : '0' });
  if (!DEMO) return;
  const { authSecret, password } = await demonstrationSecretsOf(folder);
  if (!isGiven('AUTH_SECRET')) supply({ AUTH_SECRET: authSecret });
  if (!isGiven('DEMO_PASSWORD')) supply({ DEMO_PASSWORD: password });
}

async function openDatabase(data: DataFolder, shutdown: Shutdown, progress: Progress): Promise<boolean> {
  const embedded = env().EMBEDDED;
  await progress.step(embedded ? steps.postgres : steps.connect, async () => {
    if (embedded) supply({ DATABASE_URL: await startEmbedded(data, shutdown, progress.note) });
    await checkServer('DATABASE_OWNER_URL', env().DATABASE_OWNER_URL);
    await checkServer('DATABASE_URL', env().DATABASE_URL);
  });
  return embedded;
}

async function start({ dev, data }: Options, shutdown: Shutdown): Promise<void> {
  const begun = performance.now();
  const { HOST, PORT } = env();
  if (process.platform === 'win32') throw new StartFailure(failures.windows());
  await makeWritable(data.path);
  shutdown.add(lockFolder(data.path));
  await requireFreePort(HOST, PORT);
  await settleSecrets(data.path);
  const progress = new Progress();
  const embedded = await openDatabase(data, shutdown, progress);
  await ensureClient(data.buildLog);
  const { prepareDatabase } = await import('@/ops/prepare');
  await prepareDatabase({ data, embedded, progress });
  if (!dev) await progress.step(steps.build, () => ensureBuild(data, shutdown));
  const listen = { host: HOST, port: PORT, dev };
  const server = startServer(listen);
  shutdown.alsoStop(server);
  await progress.step(steps.serve, () => untilReady(server, listen, data.startLog));
  say(welcome(seconds(performance.now() - begun)));
  await ended(server);
  if (!shutdown.isEnding) throw new StartFailure(failures.serverEnded());
}

async function main(): Promise<void> {
  const shutdown = new Shutdown();
  let log = dataFolder().startLog;
  onStopRequest(() => {
    say('Đang dừng…');
    void shutdown.run().then(() => {
      say('Đã dừng.');
      process.exit(0);
    });
  });
  try {
    const options = readOptions();
    log = options.data.startLog;
    await start(options, shutdown);
  } catch (error) {
    if (!shutdown.isEnding) process.stderr.write(`${await explain(error, log)}\n`);
    const failed = !shutdown.isEnding;
    await shutdown.run();
    process.exit(failed ? 1 : 0);
  }
  await shutdown.run();
}

await main();
