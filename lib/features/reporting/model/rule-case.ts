import type { Answer, Evidence } from '@/lib/features/reporting/model/answer';
import { statusDay } from '@/lib/features/reporting/model/period';
import type { RuleCase, Sibling } from '@/lib/features/reporting/model/rule';
import type { TaskBrief } from '@/lib/features/reporting/model/task';
import { isoDay } from '@/lib/platform/day';

/** What all items of one report are judged by together. */
export type ReportCase = Readonly<{
  period: Readonly<{ startsOn: Date; endsOn: Date; cutOffOn: Date }>;
  now: Date;
  siblings: readonly Sibling[];
  /** By task id: other provinces whose note is the same. */
  echoes?: ReadonlyMap<string, readonly string[]> | undefined;
}>;

/** What of a task an answer is judged by. */
export type JudgedTask = RuleCase['task'] & Pick<TaskBrief, 'id' | 'number'>;

type Judged = Readonly<{ task: JudgedTask; before: Answer | null; evidence: readonly Evidence[] }>;

/** The case of one item among the others of its report. */
export function caseOf({ period, now, siblings, echoes }: ReportCase, judged: Judged): RuleCase {
  const { task, before, evidence } = judged;
  return {
    ...{ task, before, evidence },
    period: { startsOn: isoDay(period.startsOn), cutOffOn: isoDay(period.cutOffOn) },
    today: isoDay(now),
    on: statusDay(period, now),
    siblings: siblings.filter(({ number }) => number !== task.number),
    echoes: echoes?.get(task.id) ?? [],
  };
}
