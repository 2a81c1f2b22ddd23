import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { isUnconfirmedCopy } from '@/lib/platform/db/unconfirmed-copy';
import { incomingFolder, youth } from '@/lib/platform/storage/incoming';
import { isMissing } from '@/lib/platform/storage/missing';

async function whenMissing<T, U>(found: Promise<T>, otherwise: U): Promise<T | U> {
  return found.catch((error: unknown) => {
    if (isMissing(error)) return otherwise;
    throw error;
  });
}

/**
 * Takes away what uploads left behind under a temporary name when a process was killed in their middle, an hour later;
 * returns how many. For the portal's own timer: a restored copy takes nothing away until it is confirmed.
 */
export async function clearLeftovers(now: Date): Promise<number> {
  if (await isUnconfirmedCopy()) return 0;
  const folder = incomingFolder();
  const before = now.getTime() - youth;
  let cleared = 0;
  for (const name of await whenMissing(readdir(folder), [])) {
    const place = path.join(folder, name);
    // An upload that ends meanwhile takes its own file away.
    const found = await whenMissing(stat(place), null);
    if (found === null || found.mtimeMs >= before) continue;
    await rm(place, { force: true });
    cleared += 1;
  }
  return cleared;
}
