import { differences } from '@/lib/features/reporting/model/difference';
import type { Answer } from '@/lib/features/reporting/model/answer';
import type { IsoDay } from '@/lib/platform/day';

/** One province's answer to one task in one published report. */
export type PublishedLine = Readonly<{
  taskId: string;
  periodId: string;
  revisionId: string;
  itemId: string;
  cutOffOn: IsoDay;
  publishedAt: Date;
  answer: Answer;
}>;

export type StandingLine = PublishedLine & Readonly<{ changedOn: IsoDay }>;

/**
 * Where a province stands: of each task the answer of its latest published period, and the cut-off day of the period
 * in which that answer last changed. A period published late does not displace a later one.
 */
export function standingsOf(lines: readonly PublishedLine[]): readonly StandingLine[] {
  const inOrder = [...lines].sort((left, right) => (left.cutOffOn < right.cutOffOn ? -1 : 1));
  const newest = new Map<string, StandingLine>();
  for (const line of inOrder) {
    const before = newest.get(line.taskId);
    const isSame = before !== undefined && differences(before.answer, line.answer).length === 0;
    newest.set(line.taskId, { ...line, changedOn: isSame ? before.changedOn : line.cutOffOn });
  }
  return [...newest.values()];
}
