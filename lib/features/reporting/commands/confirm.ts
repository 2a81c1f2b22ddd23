import { answerIn } from '@/lib/features/reporting/model/answer';
import type { ItemPlace } from '@/lib/features/reporting/commands/save';
import { mayEdit } from '@/lib/features/reporting/policy';
import { onReport } from '@/lib/features/reporting/commands/hold';
import { saving } from '@/lib/features/reporting/commands/pace';
import { openReport, type OpenedReport } from '@/lib/features/reporting/commands/open';
import { writeItem, type ItemWrite } from '@/lib/features/reporting/commands/write';
import { toAnswer } from '@/lib/features/reporting/queries/answer';
import type { ConfirmInput } from '@/lib/features/reporting/schema/item';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Tx } from '@/lib/platform/db';
import { ok, refuse, type FieldIssue, type Outcome } from '@/lib/platform/outcome';

type Chosen = ConfirmInput['items'][number];

/** A confirmation restores what was last published, whatever had been typed, and keeps the reply to the reviewer. */
function writeOf(report: OpenedReport, { task, version }: Chosen, editorId: string): ItemWrite | FieldIssue {
  const row = report.tasks.find(({ number }) => number === task);
  const before = report.before.get(row?.id ?? '');
  const item = report.items.find(({ taskId }) => taskId === row?.id);
  if (before === undefined || item === undefined)
    return { field: `task-${task}`, key: 'reporting.nothingToConfirm', values: { number: task } };
  const answer = { ...answerIn(before), reply: item.reply };
  const { documentIds } = toAnswer(item);
  return { itemId: item.id, version, mark: 'unchanged', answer, documentIds, editorId, at: report.now };
}

type Confirmation = Readonly<{ items: readonly Chosen[]; editorId: string }>;

async function confirm(
  tx: Tx,
  report: OpenedReport,
  { items, editorId }: Confirmation,
): Promise<Outcome<ItemPlace>> {
  const writes = items.map((chosen) => writeOf(report, chosen, editorId));
  const issues = writes.filter((each) => 'key' in each);
  if (issues.length > 0) return refuse('invalid', issues);
  const ready = writes.filter((each) => 'itemId' in each);
  const isSeen = ({ itemId, version }: ItemWrite) =>
    report.items.some((item) => item.id === itemId && item.version === version);
  // The report's row is held, so a version that fits now still fits when it is written: all of them or none.
  if (!ready.every(isSeen)) return refuse('stale');
  for (const write of ready) await writeItem(tx, write);
  return ok({ periodCode: report.period.code, slug: report.province.slug, task: items[0]?.task ?? 1 });
}

/** Confirms that the chosen items have not changed since they were last published: all of them, or none. */
export function confirmUnchanged(viewer: Viewer, input: ConfirmInput): Promise<Outcome<ItemPlace>> {
  const items = [...new Map(input.items.map((chosen) => [chosen.task, chosen])).values()];
  return onReport(viewer, {
    action: 'report.confirm-items',
    reportId: input.reportId,
    may: mayEdit,
    limit: saving,
    perform: async (tx, report, editorId) => confirm(tx, await openReport(tx, report), { items, editorId }),
    told: () => ({ detail: { tasks: items.map(({ task }) => task).join(' ') } }),
  });
}
