import { answerIssues } from '@/lib/features/reporting/model/findings';
import { caseOf } from '@/lib/features/reporting/model/rule-case';
import { evidenceOf, siblingsOf, toAnswer } from '@/lib/features/reporting/queries/answer';
import { isWaiting, openRemarks } from '@/lib/features/reporting/queries/header';
import { toTaskBrief } from '@/lib/features/reporting/queries/task';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import type { FieldIssue } from '@/lib/platform/outcome';

type TaskRow = HeldReport['tasks'][number];

function issuesOf(report: HeldReport, row: TaskRow): readonly FieldIssue[] {
  const task = toTaskBrief(row);
  const item = report.items.find(({ taskId }) => taskId === task.id);
  const field = `task-${task.number}`;
  const values = { number: task.number };
  if (isWaiting(openRemarks(report).get(task.id) ?? null, item?.editedAt ?? null))
    return [{ field, key: 'reporting.returnedWaiting', values }];
  if (item === undefined || item.answer === 'unanswered')
    return [{ field, key: 'reporting.unanswered', values }];
  const whole = { ...report, siblings: siblingsOf(report.items, report.tasks) };
  const context = caseOf(whole, { task, before: null, evidence: evidenceOf(item) });
  return answerIssues(toAnswer(item), context).map((issue) => ({ ...issue, field }));
}

/** Why the report cannot be sent as it stands; each issue's field is `task-{number}`. */
export function submitIssues(report: HeldReport): readonly FieldIssue[] {
  return report.tasks.flatMap((row) => issuesOf(report, row));
}
