import type { Looked } from '@/lib/platform/storage/content/window';
import { endOfZip, tailOf } from '@/lib/platform/storage/content/zip-directory';
import { FileRefused } from '@/lib/platform/storage/problem';

/** A PDF that has its end, and is not at the same time an archive that another program would open. */
export async function checkPdf(file: Looked): Promise<void> {
  const tail = await tailOf(file);
  const last = tail.subarray(Math.max(0, tail.length - 1024));
  if (!last.includes('%%EOF')) throw new FileRefused('damaged');
  if (endOfZip(tail) >= 0) throw new FileRefused('hidden-content');
}
