import { onRevision, type Decided } from '@/lib/features/reporting/commands/decision';
import { reservedHours } from '@/lib/features/reporting/model/reservation';
import { mayReserve } from '@/lib/features/reporting/policy';
import type { PublishInput } from '@/lib/features/reporting/schema/decide';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import type { Outcome } from '@/lib/platform/outcome';

const millisecondsPerHour = 3_600_000;

/** Keeps a waiting report for one reviewer; `stale`, with the name, while another one has it. */
export function reserveReport(viewer: Viewer, input: PublishInput): Promise<Outcome<Decided>> {
  return onRevision(viewer, input, {
    action: 'report.reserve',
    may: mayReserve,
    perform: async (tx, { id: reportId }, reviewerId) => {
      const takenAt = realNow();
      const until = new Date(takenAt.getTime() + reservedHours * millisecondsPerHour);
      const taken = { reviewerId, takenAt, until };
      await tx.reservation.upsert({ where: { reportId }, create: { reportId, ...taken }, update: taken });
      return [];
    },
  });
}

/** Leaves a report to the other reviewers; releasing what one does not have changes nothing. */
export function releaseReport(viewer: Viewer, input: PublishInput): Promise<Outcome<Decided>> {
  return onRevision(viewer, input, {
    action: 'report.release',
    may: mayReserve,
    perform: async (tx, { id: reportId }, reviewerId) => {
      await tx.reservation.deleteMany({ where: { reportId, reviewerId } });
      return [];
    },
  });
}
