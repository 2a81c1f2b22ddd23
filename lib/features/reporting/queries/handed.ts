import type { ReportState } from '@/lib/generated/prisma/enums';
import type { HandedReport } from '@/lib/features/reporting/model/handed-report';
import { isReceipt } from '@/lib/features/reporting/model/id';
import { periodBrief, statusDay } from '@/lib/features/reporting/model/period';
import { officialStatus } from '@/lib/features/reporting/model/status';
import { mayReadReceipt } from '@/lib/features/reporting/policy';
import { evidenceOf, sentAnswerSelect, toAnswer } from '@/lib/features/reporting/queries/answer';
import { periodSelect } from '@/lib/features/reporting/queries/header';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import { taskSelect, toTaskBrief } from '@/lib/features/reporting/queries/task';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow } from '@/lib/platform/clock';
import { reading, type Db } from '@/lib/platform/db';

function findSent(client: Db, receipt: string) {
  return client.revision.findUnique({
    where: { receipt },
    select: {
      ...{ receipt: true, contentHash: true, submittedAt: true },
      decision: { select: { outcome: true } },
      items: {
        select: { ...sentAnswerSelect, task: { select: taskSelect } },
        orderBy: { task: { number: 'asc' } },
      },
      report: {
        select: {
          ...{ id: true, provinceId: true, extendedTo: true },
          province: { select: provinceSelect },
          period: { select: periodSelect },
        },
      },
    },
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof findSent>>>;

function stateOf({ decision }: Row): ReportState {
  return decision?.outcome ?? 'submitted';
}

/** What was sent under a receipt, whole; for the province that sent it and for the ministry, null for everyone else. */
export async function getHandedReport(viewer: Viewer, receipt: string): Promise<HandedReport | null> {
  const row = isReceipt(receipt) ? await reading(viewer, (client) => findSent(client, receipt)) : null;
  if (row === null || mayReadReceipt(viewer, row.report) !== 'allowed') return null;
  const { id: reportId, province, period, extendedTo } = row.report;
  const now = portalTime(realNow());
  const on = statusDay(period, now);
  return {
    reportId,
    province: toProvinceBrief(province, period.endsOn),
    period: periodBrief({ ...period, extendedTo }, now),
    state: stateOf(row),
    sent: { receipt: row.receipt, contentHash: row.contentHash, at: row.submittedAt.toISOString() },
    items: row.items.map((item) => {
      const [task, answer] = [toTaskBrief(item.task), toAnswer(item)];
      return {
        ...{ task, answer, mark: item.answer, evidence: evidenceOf(item) },
        status: officialStatus({ ...answer, dueOn: task.dueOn, on }),
      };
    }),
  };
}
