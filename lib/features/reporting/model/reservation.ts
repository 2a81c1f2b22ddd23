/** How long a reviewer has a report to themselves; taking it again starts anew. */
export const reservedHours = 4;

/** Who has a report now, until when (portal time), and whether it is the viewer. */
export type Reservation = Readonly<{ by: string; until: string; isMine: boolean }>;

/**
 * The one rule: nobody has to take a report to decide on it, and nobody decides on one that another has taken. What ran
 * out counts for nothing, also for who had it.
 */
export function isTaken(reservation: Reservation | null): reservation is Reservation {
  return reservation !== null && !reservation.isMine;
}
