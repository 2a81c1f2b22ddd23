import type { ReportOfItem } from '@/lib/features/reporting/commands/hold-item';
import type { RuleCase } from '@/lib/features/reporting/model/rule';
import { caseOf } from '@/lib/features/reporting/model/rule-case';
import { toTaskBrief } from '@/lib/features/reporting/queries/task';

export type TaskRow = ReportOfItem['tasks'][number];

/** What one answer can be judged by alone, as it is saved. */
export function caseIn(report: ReportOfItem, row: TaskRow, evidence: RuleCase['evidence']): RuleCase {
  const before = report.before.get(row.id) ?? null;
  return caseOf({ ...report, siblings: [] }, { task: toTaskBrief(row), before, evidence });
}
