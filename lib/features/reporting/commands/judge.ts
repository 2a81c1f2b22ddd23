import type { ReportOfItem } from '@/lib/features/reporting/commands/hold-item';
import type { RuleCase } from '@/lib/features/reporting/model/rule';
import { caseOf, type JudgedTask } from '@/lib/features/reporting/model/rule-case';

/** What one answer can be judged by alone, as it is saved. */
export function caseIn(report: ReportOfItem, task: JudgedTask, evidence: RuleCase['evidence']): RuleCase {
  const before = report.before.get(task.id) ?? null;
  return caseOf({ ...report, siblings: [] }, { task, before, evidence });
}
