import { env, isGiven, supply } from '@/lib/platform/env';
import { checkServer } from '@/ops/database';
import { startEmbedded } from '@/ops/embedded';
import { StartFailure } from '@/ops/failure';
import { makeWritable, type DataFolder } from '@/ops/folders';
import { lockFolder } from '@/ops/lock';
import type { Progress } from '@/ops/progress';
import { demonstrationFile, demonstrationSecretsOf, hasDemonstrationSecrets } from '@/ops/secrets';
import type { Shutdown } from '@/ops/shutdown';
import { failures, steps } from '@/ops/words';

/** Holds the data folder until the shutdown. */
export async function holdFolder(data: DataFolder, shutdown: Shutdown): Promise<void> {
  await makeWritable(data.path);
  shutdown.add(lockFolder(data.path));
}

/** Keeps demonstration and real use apart, and generates what only a demonstration may generate. */
export async function settleSecrets(folder: string): Promise<void> {
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

/** `lost` resolves when the embedded database ends; another's is not ours to watch. */
export type Opened = Readonly<{ embedded: boolean; lost: Promise<void> }>;

async function open(data: DataFolder, shutdown: Shutdown, note: (text: string) => void): Promise<Opened> {
  if (!env().EMBEDDED) return { embedded: false, lost: new Promise(() => undefined) };
  const { url, applicationUrl, publicUrl, ended } = await startEmbedded(data, shutdown, note);
  supply({ DATABASE_URL: applicationUrl, DATABASE_OWNER_URL: url, DATABASE_PUBLIC_URL: publicUrl });
  return { embedded: true, lost: ended };
}

/** Makes `env()` name a database that answers, starting the embedded one when none was given. */
export async function openDatabase(
  data: DataFolder,
  shutdown: Shutdown,
  progress: Progress,
): Promise<Opened> {
  return progress.step(env().EMBEDDED ? steps.postgres : steps.connect, async () => {
    const opened = await open(data, shutdown, progress.note);
    const { DATABASE_OWNER_URL, DATABASE_URL, DATABASE_PUBLIC_URL } = env();
    await checkServer('DATABASE_OWNER_URL', DATABASE_OWNER_URL);
    await checkServer('DATABASE_URL', DATABASE_URL);
    await checkServer('DATABASE_PUBLIC_URL', DATABASE_PUBLIC_URL);
    return opened;
  });
}
