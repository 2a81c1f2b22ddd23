import { env } from '@/lib/platform/env';
import { href } from '@/lib/platform/routes';
import { ensureClient } from '@/ops/build';
import { checkAccounts, checkServer, connect } from '@/ops/database';
import { StartFailure } from '@/ops/failure';
import { dataFolder, makeWritable } from '@/ops/folders';
import { checkLogins } from '@/ops/postgres/rights';
import { migrateOnce } from '@/ops/prepare';
import { say } from '@/ops/progress';
import { runCommand } from '@/ops/run';
import type { Shutdown } from '@/ops/shutdown';
import { failures } from '@/ops/words';

function readEmail(): string {
  const [command, email, ...rest] = process.argv.slice(2);
  if (command !== 'create' || email === undefined || rest.length > 0) {
    throw new StartFailure(failures.adminUsage());
  }
  return email;
}

/** The database as a start leaves it, so that an administrator can be made before the first one. */
async function prepare(shutdown: Shutdown): Promise<void> {
  const { DATABASE_OWNER_URL, DEMO } = env();
  await checkServer('DATABASE_OWNER_URL', DATABASE_OWNER_URL);
  const client = await connect('DATABASE_OWNER_URL', DATABASE_OWNER_URL);
  shutdown.add(() => client.end());
  await checkAccounts(client, DEMO);
  await migrateOnce(client, say);
  await checkLogins(env());
}

async function createAdministrator(shutdown: Shutdown): Promise<void> {
  const email = readEmail();
  if (env().EMBEDDED) throw new StartFailure(failures.adminEmbedded());
  const data = dataFolder();
  await makeWritable(data.path);
  await ensureClient(data.buildLog);
  await prepare(shutdown);
  const commands = await import('@/lib/features/accounts/commands/links');
  const { disconnect } = await import('@/lib/platform/db');
  shutdown.add(disconnect);
  const outcome = await commands.createAdministrator(email);
  if (!outcome.ok) throw new StartFailure(failures.adminRefused(outcome.reason));
  const { token, expiresAt } = outcome.value;
  const until = expiresAt.toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
  say(`Quản trị viên ${email} đặt mật khẩu tại liên kết dùng một lần này, đến ${until}:`);
  say(`${env().PUBLIC_URL}${href('vi', 'setPassword', { token })}`);
}

await runCommand(createAdministrator);
