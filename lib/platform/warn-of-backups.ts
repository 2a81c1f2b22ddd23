import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { findBackupTrouble } from '@/lib/platform/nightly-work';

/** Says in the log that backups are missing, old or failed, for whoever watches nothing else; a demonstration needs none. */
export async function warnOfBackups(): Promise<void> {
  if (env().DEMO) return;
  const trouble = await findBackupTrouble();
  if (trouble !== undefined) log('error', trouble);
}
