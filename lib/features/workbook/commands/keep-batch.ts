import { Readable } from 'node:stream';
import { batchText, type BatchEntry } from '@/lib/features/workbook/model/batch';
import { receive } from '@/lib/platform/storage/incoming';
import { fileStore } from '@/lib/platform/storage/store';

/** Keeps the list of files beside them until the sweep takes both, an hour later; gives its hash. */
export async function keepBatch(files: readonly BatchEntry[]): Promise<string> {
  const incoming = await receive(Readable.from([Buffer.from(batchText(files))]));
  await fileStore().keep(incoming);
  return incoming.sha256;
}
