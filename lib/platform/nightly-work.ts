import { realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';

export const nightlyWorks = ['backup', 'verify', 'files'] as const;
export type NightlyWork = (typeof nightlyWorks)[number];

/** When work of the night was last done, and whether its last try failed; `doneAt` null for never. */
export type Night = Readonly<{ work: NightlyWork; doneAt: Date | null; isFailed: boolean }>;

/** A night, and two hours for one that takes longer than the one before. */
const oldestHours = 26;

export type BackupTrouble = 'backup-missing' | 'backup-old' | 'backup-failed';

/** What is wrong with the backups, for the operator: none was ever made, the newest is more than 26 hours old, or the last try failed. */
export function troubleOf(nights: readonly Night[], now: Date): BackupTrouble | undefined {
  const backup = nights.find(({ work }) => work === 'backup');
  if (backup?.isFailed === true) return 'backup-failed';
  if (backup?.doneAt == null) return 'backup-missing';
  return now.getTime() - backup.doneAt.getTime() > oldestHours * 3_600_000 ? 'backup-old' : undefined;
}

/** The works of the night that were ever tried. */
export async function readNights(): Promise<readonly Night[]> {
  const rows = await db().nightlyWork.findMany({ select: { work: true, doneAt: true, isFailed: true } });
  return nightlyWorks.flatMap((work) =>
    rows.filter((row) => row.work === work).map((row) => ({ ...row, work })),
  );
}

/** What is wrong with the backups of this portal now. */
export async function findBackupTrouble(): Promise<BackupTrouble | undefined> {
  return troubleOf(await readNights(), realNow());
}
