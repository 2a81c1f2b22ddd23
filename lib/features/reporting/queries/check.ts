import { answerIn } from '@/lib/features/reporting/model/answer';
import type { Blocker, Check } from '@/lib/features/reporting/model/check';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import { draftDigest, type SeenItem } from '@/lib/features/reporting/model/seen';
import { getDraft } from '@/lib/features/reporting/queries/draft';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { sha256 } from '@/lib/platform/digest';

function blockersOf(item: DraftItem): readonly Blocker[] {
  const taskNumber = item.task.number;
  if (item.answer === 'unanswered') {
    const key = item.isReturned ? 'reporting.returnedWaiting' : 'reporting.unanswered';
    return [{ taskNumber, issue: { field: `task-${taskNumber}`, key, values: { number: taskNumber } } }];
  }
  return item.gaps.map((issue) => ({ taskNumber, issue }));
}

function seenItem({ task, answer, version, draft }: DraftItem): SeenItem {
  return { ...answerIn(draft), taskId: task.id, answer, version };
}

/** The report before it is sent: differences from what was last published, and what stands in the way. */
export async function getCheck(viewer: Viewer, periodCode: string, slug?: string): Promise<Check | null> {
  const draft = await getDraft(viewer, periodCode, slug);
  if (draft === null) return null;
  const { items } = draft;
  const blockers = items.flatMap(blockersOf);
  const isReady = draft.readOnly === null && blockers.length === 0;
  const { isNeeded } = draft.signature;
  return {
    ...draft,
    blockers,
    unanswered: items.filter(({ answer }) => answer === 'unanswered'),
    changed: items.filter(({ answer }) => answer === 'changed'),
    confirmed: items.filter(({ answer }) => answer === 'unchanged'),
    findingCount: items.reduce((sum, { findings }) => sum + findings.length, 0),
    maySubmit: isReady && !isNeeded,
    mayHandUp: isReady && isNeeded,
    idempotencyKey: crypto.randomUUID(),
    digest: draftDigest(sha256, draft.reportId, items.map(seenItem)),
  };
}
