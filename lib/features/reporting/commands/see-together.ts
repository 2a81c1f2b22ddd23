import { onRevision, type Decided } from '@/lib/features/reporting/commands/decision';
import { inRanges } from '@/lib/features/reporting/model/ranges';
import { unseenNumbers } from '@/lib/features/reporting/model/seen-together';
import { maySeeTogether } from '@/lib/features/reporting/policy';
import { getReviewReport } from '@/lib/features/reporting/queries/review';
import type { PublishInput } from '@/lib/features/reporting/schema/decide';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Outcome } from '@/lib/platform/outcome';

/**
 * Records that the reviewer saw all clean unchanged items of the revision: who, when and which. Decides nothing, and
 * counts for this revision alone; what was seen before is not recorded twice.
 */
export async function seeUnchanged(viewer: Viewer, input: PublishInput): Promise<Outcome<Decided>> {
  const report = await getReviewReport(viewer, input.reportId);
  const tasks = report === null ? [] : unseenNumbers(report);
  const { revisionId } = input;
  return onRevision(viewer, input, {
    action: 'report.see-unchanged',
    may: maySeeTogether,
    detail: { items: inRanges(tasks) },
    perform: async (tx, { now: at }, reviewerId) => {
      if (tasks.length > 0)
        await tx.seenTogether.create({ data: { revisionId, reviewerId, at, tasks: [...tasks] } });
      return [];
    },
  });
}
