import { onReport } from '@/lib/features/reporting/commands/hold';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import { saving } from '@/lib/features/reporting/commands/pace';
import type { ItemPlace } from '@/lib/features/reporting/commands/save';
import { mayEdit } from '@/lib/features/reporting/policy';
import { isWaiting, openRemarks } from '@/lib/features/reporting/queries/header';
import type { ExplainInput } from '@/lib/features/reporting/schema/explain';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

/** The item as it was shown, answered; a returned one is answered anew, not explained. */
function shownItem(report: HeldReport, { task, version }: ExplainInput) {
  const row = report.period.set.tasks.find(({ number }) => number === task);
  const item = report.items.find(({ taskId }) => taskId === row?.id);
  if (item === undefined || item.answer === 'unanswered' || item.version !== version) return undefined;
  return isWaiting(openRemarks(report).get(item.taskId) ?? null, item.editedAt) ? undefined : item;
}

type Explaining = Readonly<{ input: ExplainInput; editorId: string }>;

async function explain(
  tx: Tx,
  report: HeldReport,
  { input, editorId }: Explaining,
): Promise<Outcome<ItemPlace>> {
  const item = shownItem(report, input);
  if (item === undefined) return refuse('stale');
  await tx.reportItem.update({
    where: { id: item.id },
    data: {
      explanation: input.explanation,
      version: { increment: 1 },
      explainedById: editorId,
      explainedAt: report.now,
    },
  });
  return ok({ periodCode: report.period.code, slug: report.province.slug, task: input.task });
}

/**
 * Keeps the officer's sentence on what the rules ask of an item, for the reviewer; blank takes it back. Who answered or
 * confirmed the item stays who did.
 */
export function explainItem(viewer: Viewer, input: ExplainInput): Promise<Outcome<ItemPlace>> {
  return onReport(viewer, {
    action: 'report.explain-item',
    reportId: input.reportId,
    may: mayEdit,
    limit: saving,
    perform: (tx, report, editorId) => explain(tx, report, { input, editorId }),
    told: ({ task }) => ({ detail: { task, version: input.version } }),
  });
}
