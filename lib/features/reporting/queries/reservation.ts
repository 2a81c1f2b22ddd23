import type { Prisma } from '@/lib/generated/prisma/client';
import type { Reservation } from '@/lib/features/reporting/model/reservation';
import { portalTime } from '@/lib/platform/clock';

export const reservationSelect = {
  reviewerId: true,
  until: true,
  reviewer: { select: { name: true } },
} satisfies Prisma.ReservationSelect;

type Row = Prisma.ReservationGetPayload<{ select: typeof reservationSelect }> | null;

/** The reservation in force at `now` (the machine's clock); what ran out counts for nothing. */
export function reservationAt(row: Row, viewerId: string | null, now: Date): Reservation | null {
  if (row === null || row.until.getTime() <= now.getTime()) return null;
  const { reviewerId, reviewer, until } = row;
  // Counted on from the portal's now: in the demonstration the date stands still, and the end may lie past midnight.
  const ends = new Date(portalTime(now).getTime() + until.getTime() - now.getTime());
  return { by: reviewer.name, until: ends.toISOString(), isMine: reviewerId === viewerId };
}
