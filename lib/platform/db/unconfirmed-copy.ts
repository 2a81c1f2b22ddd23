import { db } from '@/lib/platform/db';

/**
 * True in a database that came back from a backup until the operator says that it is the one in use: the portal it was
 * taken from may be running beside it, with the same people and the same store of files.
 */
export async function isUnconfirmedCopy(): Promise<boolean> {
  return (await db().restoredCopy.count({ where: { confirmedAt: null } })) > 0;
}
