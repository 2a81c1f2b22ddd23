import { enqueueNotices } from '@/lib/features/notices/commands/enqueue';
import type { Notice } from '@/lib/features/notices/model/notice';
import { listHolders } from '@/lib/features/reporting/queries/contact';
import type { Tx } from '@/lib/platform/db';

type Whose = Readonly<{ provinceId: string; now: Date }>;

/** The same notice to everybody who is an officer of the province on the day of `now`. */
export async function tellOfficersOf(
  tx: Tx,
  { provinceId, now }: Whose,
  notice: Pick<Notice, 'kind' | 'detail'>,
): Promise<void> {
  const officers = await listHolders(tx, { role: 'officer', provinceId }, now);
  await enqueueNotices(
    tx,
    officers.map(({ id: toId }) => ({ toId, ...notice })),
  );
}
