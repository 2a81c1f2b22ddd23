import type { OfficialStatus } from '@/lib/features/reporting/model/status';

const words = {
  on_time: 'completed-on-time',
  late: 'completed-late',
  in_progress: 'in-progress',
  overdue: 'overdue',
  not_applicable: 'not-applicable',
  no_report: 'no-report',
} as const satisfies Record<OfficialStatus, string>;

/** The word of the catalogue `status` for an official status. */
export function statusWord(status: OfficialStatus): (typeof words)[OfficialStatus] {
  return words[status];
}
