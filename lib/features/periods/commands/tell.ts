import { enqueueNotices } from '@/lib/features/notices/commands/enqueue';
import type { HeldPeriod } from '@/lib/features/periods/commands/hold';
import { dateColumn, isoDay, lastDayBefore } from '@/lib/platform/day';
import type { Tx } from '@/lib/platform/db';

/** Tells the officers of every province that a period is open and when its report is due. */
export async function tellOpened(tx: Tx, period: HeldPeriod, now: Date): Promise<void> {
  const day = dateColumn(isoDay(now));
  const grants = await tx.roleGrant.findMany({
    where: {
      ...{ role: 'officer', validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] },
      user: { disabledAt: null },
      province: { reports: { some: { periodId: period.id } } },
    },
    select: { userId: true, province: { select: { slug: true } } },
  });
  const due = lastDayBefore(period.dueAt);
  await enqueueNotices(
    tx,
    grants.flatMap(({ userId, province }) =>
      province === null
        ? []
        : [
            {
              ...{ toId: userId, kind: 'period-opened' as const },
              detail: { period: period.code, province: province.slug, due },
              once: `period-opened ${period.id} ${province.slug} ${userId}`,
            },
          ],
    ),
  );
}
