import type { OpenedReport } from '@/lib/features/reporting/commands/open';
import type { RuleCase } from '@/lib/features/reporting/model/rule';
import { caseOf } from '@/lib/features/reporting/model/rule-case';
import { toTaskBrief } from '@/lib/features/reporting/queries/task';

export type TaskRow = OpenedReport['period']['set']['tasks'][number];

/** What one answer can be judged by alone, as it is saved. */
export function caseIn(report: OpenedReport, row: TaskRow, evidence: RuleCase['evidence']): RuleCase {
  const before = report.before.get(row.id) ?? null;
  return caseOf({ ...report, siblings: [] }, { task: toTaskBrief(row), before, evidence });
}
