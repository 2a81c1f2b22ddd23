import type { Usage } from '@/lib/features/documents/model/library';
import { megabyte } from '@/lib/features/documents/model/file';
import type { Db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';

/** How much the files of a province weigh, each as often as it is used, and how much they may. */
export async function usageOf(client: Db, provinceId: string): Promise<Usage> {
  const { _sum } = await client.storedFile.aggregate({
    where: { document: { provinceId } },
    _sum: { bytes: true },
  });
  return { bytes: _sum.bytes ?? 0, quota: env().QUOTA_MB * megabyte };
}
