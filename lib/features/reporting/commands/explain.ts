import { onReport } from '@/lib/features/reporting/commands/hold';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import { saving } from '@/lib/features/reporting/commands/pace';
import type { ItemPlace } from '@/lib/features/reporting/commands/save';
import { explanationOf } from '@/lib/features/reporting/model/explanation';
import { mayEdit } from '@/lib/features/reporting/policy';
import { toExplanations } from '@/lib/features/reporting/queries/explanations';
import { isWaiting, openRemarks } from '@/lib/features/reporting/queries/header';
import type { ExplainInput } from '@/lib/features/reporting/schema/explain';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

/** The item as it was shown, answered; a returned one is answered anew, not explained. */
function shownItem(report: HeldReport, { task, version }: ExplainInput) {
  const row = report.tasks.find(({ number }) => number === task);
  const item = report.items.find(({ taskId }) => taskId === row?.id);
  if (item === undefined || item.answer === 'unanswered' || item.version !== version) return undefined;
  return isWaiting(openRemarks(report).get(item.taskId) ?? null, item.editedAt) ? undefined : item;
}

/** Where it was said, and on which points something is now said otherwise. */
type Said = ItemPlace & Readonly<{ rules: readonly string[] }>;

type Explaining = Readonly<{ input: ExplainInput; editorId: string }>;

async function explain(tx: Tx, report: HeldReport, { input, editorId }: Explaining): Promise<Outcome<Said>> {
  const item = shownItem(report, input);
  if (item === undefined) return refuse('stale');
  const explanations = toExplanations(item.explained);
  const said = input.explanations.filter(
    ({ rule, text }) => text !== (explanationOf({ explanations }, rule)?.text ?? null),
  );
  if (said.length > 0) {
    await tx.explanation.createMany({
      data: said.map((each) => ({ ...each, itemId: item.id, byId: editorId, at: report.now })),
    });
    // Whoever was shown the draft without it must not send it unseen.
    await tx.reportItem.update({ where: { id: item.id }, data: { version: { increment: 1 } } });
  }
  const place = { periodCode: report.period.code, slug: report.province.slug, task: input.task };
  return ok({ ...place, rules: said.map(({ rule }) => rule) });
}

/**
 * Keeps the officer's sentences on the points that the rules ask of an item, for the reviewer; blank takes one back, and
 * what was said before stays in history. Who answered or confirmed the item stays who did.
 */
export function explainItem(viewer: Viewer, input: ExplainInput): Promise<Outcome<Said>> {
  return onReport(viewer, {
    action: 'report.explain-item',
    reportId: input.reportId,
    may: mayEdit,
    limit: saving,
    perform: (tx, report, editorId) => explain(tx, report, { input, editorId }),
    told: ({ task, rules }) => ({ detail: { task, version: input.version, rules: rules.join(', ') } }),
  });
}
