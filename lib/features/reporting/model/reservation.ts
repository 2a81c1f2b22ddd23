/** How long a reviewer has a report to themselves; taking it again starts anew. */
export const reservedHours = 4;

/** Who has a report now, until when (portal time), and whether it is the viewer. */
export type Reservation = Readonly<{ by: string; until: string; isMine: boolean }>;
