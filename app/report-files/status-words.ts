import type { OfficialStatus } from '@/lib/features/reporting/model/status';

/** The key of each official status among the words of `status`. */
export const statusWords = {
  on_time: 'completed-on-time',
  late: 'completed-late',
  in_progress: 'in-progress',
  overdue: 'overdue',
  not_applicable: 'not-applicable',
  no_report: 'no-report',
} as const satisfies Record<OfficialStatus, string>;
