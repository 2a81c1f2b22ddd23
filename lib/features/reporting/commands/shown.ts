import type { HeldReport } from '@/lib/features/reporting/commands/load';
import { draftDigest } from '@/lib/features/reporting/model/seen';
import { toAnswer } from '@/lib/features/reporting/queries/answer';
import type { SubmitInput } from '@/lib/features/reporting/schema/submit';
import type { Tx } from '@/lib/platform/db';
import { sha256 } from '@/lib/platform/digest';
import { refuse, type FieldIssue, type Refusal } from '@/lib/platform/outcome';

type Shown = Pick<SubmitInput, 'digest' | 'items'>;

/** Each item that is not the version that was shown, and who saved it; each issue's field is `task-{number}`. */
async function listChanged(tx: Tx, reportId: string, { items }: Shown): Promise<readonly FieldIssue[]> {
  const rows = await tx.reportItem.findMany({
    where: { reportId },
    orderBy: { task: { number: 'asc' } },
    select: { version: true, task: { select: { number: true } }, editedBy: { select: { name: true } } },
  });
  return rows
    .filter((row) => !items.some(({ task, version }) => task === row.task.number && version === row.version))
    .map(({ task: { number }, editedBy }) => ({
      field: `task-${number}`,
      key: editedBy === null ? 'reporting.changedSince' : 'reporting.changedSinceBy',
      values: { number, name: editedBy?.name ?? '' },
    }));
}

/** `stale` when the held draft is not the one that was shown; null when a receipt for it covers what was seen. */
export async function staleSince(tx: Tx, report: HeldReport, shown: Shown): Promise<Refusal | null> {
  const lines = report.items.map((item) => {
    const { taskId, answer, version } = item;
    return { ...toAnswer(item), taskId, answer, version };
  });
  if (draftDigest(sha256, report.id, lines) === shown.digest) return null;
  return refuse('stale', await listChanged(tx, report.id, shown));
}
