import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { findArchiveTrouble } from '@/lib/platform/log-archive';
import { findBackupTrouble } from '@/lib/platform/nightly-work';

/** Says in the log that backups are missing, old or failed, or that the archive of PostgreSQL’s log is stuck, for whoever watches nothing else; a demonstration needs none. */
export async function warnOfBackups(): Promise<void> {
  if (env().DEMO) return;
  const trouble = await findBackupTrouble();
  if (trouble !== undefined) log('error', trouble);
  const stuck = await findArchiveTrouble();
  if (stuck !== undefined) log('error', stuck);
}
