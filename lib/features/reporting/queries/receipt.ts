import { isReceipt } from '@/lib/features/reporting/model/id';
import { dueInstant, periodBrief } from '@/lib/features/reporting/model/period';
import type { Receipt } from '@/lib/features/reporting/model/receipt';
import { mayReadReceipt } from '@/lib/features/reporting/policy';
import { periodSelect } from '@/lib/features/reporting/queries/header';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import { revisionSelect, toSubmission } from '@/lib/features/reporting/queries/submission';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/db';

type Item = Readonly<{ task: Readonly<{ number: number; ownerId: string | null }> }>;

function ownNumbersOf(items: readonly Item[]): number[] {
  const own = items.filter(({ task }) => task.ownerId !== null).map(({ task }) => task.number);
  return own.toSorted((a, b) => a - b);
}

/** Proof of one sending, for the province that sent it and for the ministry; null for everyone else. */
export async function getReceipt(viewer: Viewer, receipt: string): Promise<Receipt | null> {
  if (!isReceipt(receipt)) return null;
  const row = await reading(viewer, (client) =>
    client.revision.findUnique({
      where: { receipt },
      select: {
        ...revisionSelect,
        contentHash: true,
        previousHash: true,
        items: { select: { answer: true, task: { select: { number: true, ownerId: true } } } },
        report: {
          select: {
            id: true,
            provinceId: true,
            extendedTo: true,
            province: { select: provinceSelect },
            period: { select: periodSelect },
          },
        },
      },
    }),
  );
  if (row === null || mayReadReceipt(viewer, row.report) !== 'allowed') return null;
  const { report, items } = row;
  const deadline = { ...report.period, extendedTo: report.extendedTo };
  const marked = (mark: string) => items.filter(({ answer }) => answer === mark).length;
  return {
    ...toSubmission(row),
    reportId: report.id,
    province: toProvinceBrief(report.province, report.period.endsOn),
    period: periodBrief(deadline, portalTime(realNow())),
    isLate: row.submittedAt >= dueInstant(deadline),
    contentHash: row.contentHash,
    previousHash: row.previousHash,
    total: items.length,
    own: ownNumbersOf(items),
    changed: marked('changed'),
    confirmed: marked('unchanged'),
  };
}
