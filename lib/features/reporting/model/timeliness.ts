export const timelinessValues = ['on_time', 'late', 'not_yet', 'not_submitted', 'exempt'] as const;

/** How a duty was met. `not_yet`: nothing sent, not due; `not_submitted`: nothing sent, due date passed. */
export type Timeliness = (typeof timelinessValues)[number];

export type Duty = Readonly<{
  isExempt: boolean;
  /** When the report was first sent; a return does not make a punctual report late. */
  firstSubmittedAt: Date | null;
  /** The first instant that is late, extension included. */
  dueAt: Date;
}>;

/** Timeliness by the database's clock in portal time, derived and never typed. */
export function timeliness(duty: Duty, now: Date): Timeliness {
  if (duty.isExempt) return 'exempt';
  if (duty.firstSubmittedAt !== null) return duty.firstSubmittedAt < duty.dueAt ? 'on_time' : 'late';
  return now < duty.dueAt ? 'not_yet' : 'not_submitted';
}

export type TimelinessCount = Readonly<Record<Timeliness, number>> & Readonly<{ expected: number }>;

/** How many duties were met how; the five always add up to what was expected (invariant 9). */
export function countTimeliness(values: readonly Timeliness[]): TimelinessCount {
  const count = { on_time: 0, late: 0, not_yet: 0, not_submitted: 0, exempt: 0, expected: values.length };
  for (const value of values) count[value] += 1;
  return count;
}
