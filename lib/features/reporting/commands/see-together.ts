import { onRevision, type Decided } from '@/lib/features/reporting/commands/decision';
import { inRanges } from '@/lib/features/reporting/model/ranges';
import { unseenNumbers } from '@/lib/features/reporting/model/seen-together';
import { maySeeTogether } from '@/lib/features/reporting/policy';
import { getReviewReport } from '@/lib/features/reporting/queries/review';
import type { PublishInput } from '@/lib/features/reporting/schema/decide';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Tx } from '@/lib/platform/db';
import type { Outcome } from '@/lib/platform/outcome';

type Seeing = Readonly<{ revisionId: string; reviewerId: string }>;

/** Asked once the report is held, so that of two presses at once the second finds what the first wrote. */
async function isSeen(tx: Tx, seeing: Seeing, tasks: readonly number[]): Promise<boolean> {
  const rows = await tx.seenTogether.findMany({ where: seeing, select: { tasks: true } });
  const seen = rows.flatMap((row) => row.tasks);
  return tasks.every((number) => seen.includes(number));
}

/**
 * Records that the reviewer saw all clean unchanged items of the revision: who, when and which. Decides nothing, and
 * counts for this revision alone; what was seen before is neither kept nor audited twice.
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
      const seeing = { revisionId, reviewerId };
      if (await isSeen(tx, seeing, tasks)) return null;
      await tx.seenTogether.create({ data: { ...seeing, at, tasks: [...tasks] } });
      return [];
    },
  });
}
