import type { ValueStatus } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';

export const officialStatuses = [
  'in_progress',
  'overdue',
  'on_time',
  'late',
  'not_applicable',
  'no_report',
] as const;

/** The official words for a task: in progress, overdue, completed on time, completed late; or why none applies. */
export type OfficialStatus = (typeof officialStatuses)[number];

export type StatusBasis = Readonly<{
  /** Null when nothing was reported. */
  valueStatus: ValueStatus | null;
  completedOn: IsoDay | null;
  dueOn: IsoDay;
  /** The day for which the status is told. */
  on: IsoDay;
}>;

/** The official status of a task, always from dates and never typed; the due day itself is still in time. */
export function officialStatus({ valueStatus, completedOn, dueOn, on }: StatusBasis): OfficialStatus {
  if (valueStatus === null) return 'no_report';
  if (valueStatus === 'not_applicable') return 'not_applicable';
  if (completedOn !== null) return completedOn <= dueOn ? 'on_time' : 'late';
  return on <= dueOn ? 'in_progress' : 'overdue';
}

/** True for both ways of being completed. */
export function isCompleted(status: OfficialStatus): boolean {
  return status === 'on_time' || status === 'late';
}
