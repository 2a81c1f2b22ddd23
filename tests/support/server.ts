import { ensureBuild } from '@/ops/build';
import { dataFolder, makeWritable } from '@/ops/folders';
import { exitCode } from '@/ops/processes';
import { startServer } from '@/ops/server';
import { onStopRequest, Shutdown } from '@/ops/shutdown';
import { supply } from '@/lib/platform/env';
import { disconnect } from '@/lib/platform/db';
import { IdentityProvider } from '@/tests/support/identity-provider';
import { startPostgres } from '@/tests/support/database';
import {
  accessTo,
  cloneDatabase,
  dropDatabases,
  ensureTemplate,
  templateName,
  testEnvironment,
} from '@/tests/support/database-templates';

/** The portal as people meet it: the production build on a demonstration database of its own. */
async function serve(shutdown: Shutdown): Promise<void> {
  const port = Number(process.env['JOURNEY_PORT']);
  const data = dataFolder();
  await makeWritable(data.path);
  const { server, stop } = await startPostgres();
  const prefix = `journey_${String(process.pid)}`;
  shutdown.add(async () => {
    await dropDatabases(server, prefix);
    await stop();
  });
  const template = await templateName('demonstration');
  await ensureTemplate(server, template);
  await disconnect();
  const provider = await new IdentityProvider().start();
  shutdown.add(() => provider.stop());
  const url = await cloneDatabase(server, template, `${prefix}_1`);
  supply({
    ...testEnvironment,
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${String(port)}`,
    ...accessTo(url),
    ...{ ...provider.environment, OIDC_NAME: 'Tài khoản cơ quan' },
  });
  await ensureBuild(data, shutdown);
  const next = startServer({ host: '127.0.0.1', port, dev: false });
  shutdown.alsoStop(next);
  process.exitCode = await exitCode(next);
}

const shutdown = new Shutdown();
onStopRequest(() => void shutdown.run());
try {
  await serve(shutdown);
} finally {
  await shutdown.run();
}
