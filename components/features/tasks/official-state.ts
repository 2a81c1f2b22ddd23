import type { OfficialState } from '@/components/ui/official-status';
import type { OfficialStatus } from '@/lib/features/reporting/model/status';

/** The official status as the kit draws it. */
export const officialState: Readonly<Record<OfficialStatus, OfficialState>> = {
  in_progress: 'in-progress',
  overdue: 'overdue',
  on_time: 'completed-on-time',
  late: 'completed-late',
  not_applicable: 'not-applicable',
  no_report: 'no-report',
};
