import { text } from 'node:stream/consumers';
import { readBatchText, type BatchEntry } from '@/lib/features/workbook/model/batch';
import { fileStore } from '@/lib/platform/storage/store';

/** The list of files handed in together; null when it is gone or the hash names something else. */
export async function readBatch(sha256: string): Promise<readonly BatchEntry[] | null> {
  const content = /^[0-9a-f]{64}$/.test(sha256) ? await fileStore().open(sha256) : null;
  return content === null ? null : readBatchText(await text(content));
}
