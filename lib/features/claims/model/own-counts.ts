/** What the portal itself can set beside statements on other subjects than the three counts. */
export type OwnCounts = Readonly<{
  tasks: number;
  verifiedTasks: number;
  allies: number;
  /** Published national means of the DTI. */
  dti2020: number | null;
  dti2021: number | null;
}>;

/** Growth in percent; null where either value is unknown. */
export function growth(from: number | null, to: number | null): number | null {
  return from === null || to === null || from === 0 ? null : (to / from - 1) * 100;
}
