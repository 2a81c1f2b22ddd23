import { OfficialStatus, type OfficialState } from '@/components/ui/official-status';
import type { OfficialStatus as Status } from '@/lib/features/reporting/model/status';

const states = {
  on_time: 'completed-on-time',
  late: 'completed-late',
  in_progress: 'in-progress',
  overdue: 'overdue',
  not_applicable: 'not-applicable',
  no_report: 'no-report',
} satisfies Record<Status, OfficialState>;

/** The word of the catalogue `status` for an official status. */
export function statusWord(status: Status): OfficialState {
  return states[status];
}

export function TaskStatus({ status, percent }: Readonly<{ status: Status; percent: number | null }>) {
  return <OfficialStatus state={states[status]} percent={percent ?? undefined} />;
}
