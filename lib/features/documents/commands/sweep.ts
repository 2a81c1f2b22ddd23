import { Readable } from 'node:stream';
import { clearLeftovers } from '@/lib/features/documents/commands/leftovers';
import { db, inTransaction } from '@/lib/platform/db';
import { isUnconfirmedCopy } from '@/lib/platform/db/unconfirmed-copy';
import { youth } from '@/lib/platform/storage/incoming';
import { scan } from '@/lib/platform/storage/scan';
import { fileStore } from '@/lib/platform/storage/store';
import { readVerified, WrongContent } from '@/lib/platform/storage/verified';

export type Swept = Readonly<{
  /** False in a copy nobody has confirmed: nothing was taken away. */
  mayRemove: boolean;
  orphans: number;
  leftovers: number;
  broken: readonly string[];
  scanned: number;
}>;

async function sweepOrphans(before: Date): Promise<number> {
  const store = fileStore();
  let orphans = 0;
  for await (const { sha256, keptAt } of store.list()) {
    if (keptAt >= before || (await db().storedFile.count({ where: { sha256 } })) > 0) continue;
    await store.remove(sha256);
    orphans += 1;
  }
  return orphans;
}

/** Reads a file to its end; what is not there, or is not what it was, is broken. */
async function isWhole(sha256: string): Promise<boolean> {
  try {
    const content = await fileStore().open(sha256);
    if (content === null) return false;
    for await (const piece of readVerified(content, sha256)) if (piece.length < 0) return false;
    return true;
  } catch (error) {
    if (error instanceof WrongContent) return false;
    throw error;
  }
}

async function rescan(): Promise<number> {
  const where = { scan: 'waiting' } as const;
  const waiting = await db().storedFile.findMany({ where, distinct: ['sha256'], select: { sha256: true } });
  let scanned = 0;
  for (const { sha256 } of waiting) {
    const content = await fileStore().open(sha256);
    const found = content === null ? 'waiting' : await scan(Readable.from(readVerified(content, sha256)));
    if (found === 'waiting') continue;
    await inTransaction('system', (tx) =>
      tx.storedFile.updateMany({ where: { ...where, sha256 }, data: { scan: found } }),
    );
    scanned += 1;
  }
  return scanned;
}

/**
 * Puts the store in order, for whoever holds the machine: takes away content that no document names and what uploads left
 * behind, both older than an hour; asks the scanner again about what waits; and names by hash what is missing or changed.
 * A restored copy takes nothing away until it is confirmed: were its store that of the portal in use, whatever came
 * there since the backup would seem an orphan.
 */
export async function sweepFiles(now: Date): Promise<Swept> {
  const before = new Date(now.getTime() - youth);
  const mayRemove = !(await isUnconfirmedCopy());
  const orphans = mayRemove ? await sweepOrphans(before) : 0;
  const leftovers = await clearLeftovers(now);
  const scanned = await rescan();
  const kept = await db().storedFile.findMany({ distinct: ['sha256'], select: { sha256: true } });
  const broken: string[] = [];
  for (const { sha256 } of kept) if (!(await isWhole(sha256))) broken.push(sha256);
  return { mayRemove, orphans, leftovers, broken, scanned };
}
