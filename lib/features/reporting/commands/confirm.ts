import { recordAudit } from '@/lib/features/audit/commands';
import type { ItemPlace } from '@/lib/features/reporting/commands/save';
import { mayEdit } from '@/lib/features/reporting/policy';
import { holdReport } from '@/lib/features/reporting/commands/load';
import { openReport, type OpenedReport } from '@/lib/features/reporting/commands/open';
import { denied } from '@/lib/features/reporting/commands/refusal';
import { writeItem, type ItemWrite } from '@/lib/features/reporting/commands/write';
import type { ConfirmInput } from '@/lib/features/reporting/schema/item';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { ok, refuse, type FieldIssue, type Outcome, type Refusal } from '@/lib/platform/outcome';

const action = 'report.confirm-items';

type Chosen = ConfirmInput['items'][number];

/** A confirmation restores what was last published, whatever had been typed, and keeps the reply to the reviewer. */
function writeOf(report: OpenedReport, { task, version }: Chosen, editorId: string): ItemWrite | FieldIssue {
  const row = report.period.set.tasks.find(({ number }) => number === task);
  const before = report.before.get(row?.id ?? '');
  const item = report.items.find(({ taskId }) => taskId === row?.id);
  if (before === undefined || item === undefined)
    return { field: `task-${task}`, key: 'reporting.nothingToConfirm', values: { number: task } };
  const answer = { ...before, reply: item.reply };
  return { itemId: item.id, version, mark: 'unchanged', answer, editorId, at: report.now };
}

async function confirm(
  tx: Tx,
  report: OpenedReport,
  chosen: readonly (Chosen & { editorId: string })[],
): Promise<Refusal | null> {
  const writes = chosen.map((each) => writeOf(report, each, each.editorId));
  const issues = writes.filter((each) => 'key' in each);
  if (issues.length > 0) return refuse('invalid', issues);
  const ready = writes.filter((each) => 'itemId' in each);
  const isSeen = ({ itemId, version }: ItemWrite) =>
    report.items.some((item) => item.id === itemId && item.version === version);
  // The report's row is held, so a version that fits now still fits when it is written: all of them or none.
  if (!ready.every(isSeen)) return refuse('stale');
  for (const write of ready) await writeItem(tx, write);
  return null;
}

/** Confirms that the chosen items have not changed since they were last published: all of them, or none. */
export async function confirmUnchanged(viewer: Viewer, input: ConfirmInput): Promise<Outcome<ItemPlace>> {
  const { reportId, items } = input;
  return inTransaction(async (tx) => {
    const report = await holdReport(tx, reportId);
    const verdict = mayEdit(viewer, report?.facts ?? null);
    const provinceId = report?.provinceId;
    if (verdict !== 'allowed') return denied(tx, viewer, { action, reportId, provinceId, reason: verdict });
    const { userId: editorId } = viewer;
    if (report === null || editorId === null) return refuse('not-found');
    const once = [...new Map(items.map((each) => [each.task, { ...each, editorId }])).values()];
    const refusal = await confirm(tx, await openReport(tx, report), once);
    if (refusal !== null) return refusal;
    const detail = { tasks: once.map(({ task }) => task).join(' ') };
    await recordAudit(tx, viewer, {
      action,
      objectType: 'report',
      objectId: reportId,
      provinceId: report.provinceId,
      detail,
    });
    return ok({ periodCode: report.period.code, slug: report.province.slug, task: once[0]?.task ?? 1 });
  });
}
