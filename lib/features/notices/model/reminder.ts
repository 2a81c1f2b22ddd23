import type { ReportState } from '@/lib/generated/prisma/enums';
import { dueInstant, type Deadline } from '@/lib/features/reporting/model/period';
import { isUnsent } from '@/lib/features/reporting/model/state';

/** One report as reminding sees it. */
export type OwedReport = Deadline &
  Readonly<{
    openedAt: Date;
    state: ReportState;
    isExempt: boolean;
    /** Sent at least once: what came back for repair is not late. */
    isSent: boolean;
  }>;

export type ReminderKind = 'due-soon' | 'due-tomorrow' | 'overdue';

const dayLong = 24 * 60 * 60 * 1000;

function beforeDue({ openedAt }: OwedReport, due: Date, now: Date): ReminderKind | null {
  const left = due.getTime() - now.getTime();
  if (left <= dayLong) return 'due-tomorrow';
  if (left > 5 * dayLong) return null;
  // Whoever was told five days before the end that a period opens needs no second word on the same day.
  return openedAt.getTime() <= due.getTime() - 5 * dayLong ? 'due-soon' : null;
}

/**
 * What the province must be reminded of now: within five days before its due date, within one, or after it. Null for
 * what is waived, sent and not returned, or may no longer be written; each is told once for one due date.
 */
export function reminderOf(report: OwedReport, now: Date): ReminderKind | null {
  if (!isUnsent(report.state) || report.isExempt) return null;
  const due = dueInstant(report);
  if (now < due) return beforeDue(report, due, now);
  return report.isSent ? null : 'overdue';
}
