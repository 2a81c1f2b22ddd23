import { answerIn, type Answer, type PublishedAnswer } from '@/lib/features/reporting/model/answer';
import { differences } from '@/lib/features/reporting/model/difference';
import { contradictionsIn } from '@/lib/features/reporting/model/rules';
import { mayEdit } from '@/lib/features/reporting/policy';
import { toTaskBrief } from '@/lib/features/reporting/queries/task';
import { listEvidence } from '@/lib/features/documents/queries/filing';
import { onReport } from '@/lib/features/reporting/commands/hold';
import { openReport, type OpenedReport } from '@/lib/features/reporting/commands/open';
import { writeItem } from '@/lib/features/reporting/commands/write';
import type { SaveItemInput } from '@/lib/features/reporting/schema/item';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isoDay } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

/** Where the person goes on: the report and the item. */
export type ItemPlace = Readonly<{ periodCode: string; slug: string; task: number }>;

function answerOf(input: SaveItemInput): Answer {
  return answerIn({ ...input, documentIds: [...new Set(input.documentIds)].sort() });
}

function markOf(before: PublishedAnswer | undefined, answer: Answer) {
  return before !== undefined && differences(before, answer).length === 0 ? 'unchanged' : 'changed';
}

async function save(
  tx: Tx,
  report: OpenedReport,
  input: SaveItemInput & { editorId: string },
): Promise<Outcome<ItemPlace>> {
  const row = report.period.set.tasks.find(({ number }) => number === input.task);
  const item = report.items.find(({ taskId }) => taskId === row?.id);
  if (row === undefined || item === undefined) return refuse('not-found');
  const answer = answerOf(input);
  const evidence = await listEvidence(tx, report.provinceId, answer.documentIds);
  if (evidence.length < answer.documentIds.length)
    return refuse('invalid', [{ field: 'documentIds', key: 'reporting.documentUnknown' }]);
  const issues = contradictionsIn(answer, { task: toTaskBrief(row), evidence, today: isoDay(report.now) });
  if (issues.length > 0) return refuse('invalid', issues);
  const mark = markOf(report.before.get(row.id), answer);
  const write = {
    itemId: item.id,
    version: input.version,
    mark,
    answer,
    editorId: input.editorId,
    at: report.now,
  } as const;
  if (!(await writeItem(tx, write))) return refuse('stale');
  return ok({ periodCode: report.period.code, slug: report.province.slug, task: input.task });
}

/**
 * Keeps one item of a draft as typed. Refuses what contradicts itself (`invalid`), what someone else changed since
 * it was shown (`stale`; nothing is overwritten), a locked period, and a report that was sent.
 */
export function saveItem(viewer: Viewer, input: SaveItemInput): Promise<Outcome<ItemPlace>> {
  return onReport(viewer, {
    action: 'report.save-item',
    reportId: input.reportId,
    may: mayEdit,
    perform: async (tx, report, editorId) => save(tx, await openReport(tx, report), { ...input, editorId }),
    told: ({ task }) => ({ detail: { task, version: input.version } }),
  });
}
